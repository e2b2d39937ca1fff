package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.Who.Person;
import org.longhand.people.names.Mention;
import org.longhand.people.names.Party;

/** Finds whom a text names: by pronoun, by a word for kin, by name. */
final class WhoReader {

    private static final Pattern TOKEN =
            Pattern.compile("(?U)'s\\b|\\p{L}+'(?!s\\b)(?=\\p{L})|[\\p{L}]+(?:-\\p{L}+)*|\\d+|[^\\s]");

    /** Somebody, and where in the text; the preposition before it, or null; whether an "'s" follows. */
    record Place(Who who, int start, int end, String preposition, boolean owns) {

        boolean afterPreposition() {
            return preposition != null;
        }
    }

    record Token(String folded, int start, int end, boolean capital, boolean first) {}

    private WhoReader() {}

    static List<Token> tokens(FoldedLine line) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(line.folded());
        boolean first = true;
        while (m.find()) {
            tokens.add(new Token(m.group(), m.start(), m.end(), line.capital(m.start()), first));
            first = ".!?:;".contains(m.group());
        }
        return tokens;
    }

    /** All whom the text names, in order. "Tom's" before a thing that is nobody owns it. */
    static List<Place> all(FoldedLine line) {
        List<Token> tokens = tokens(line);
        boolean polish = WhoWords.POLISH.matcher(line.folded()).find();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            int end = i;
            Who who = null;
            String word = tokens.get(i).folded();
            String kin = Kin.of(word);
            if (kin != null
                    && (!Kin.needsOwner(word) || !owner(tokens, i, places).equals("*"))) {
                String owner = owner(tokens, i, places);
                int named = names(tokens, i + 1, true);
                who = new Who(Person.OTHER, owner, Kin.each(kin), folded(tokens, i + 1, named), polish);
                end = named;
            } else if (WhoWords.TITLES.contains(word) && tokens.get(i).capital() && i + 1 < tokens.size()) {
                int from = i + (tokens.get(i + 1).folded().equals(".") ? 2 : 1);
                end = names(tokens, from, true);
                who = end > from ? other(tokens, from, end, polish) : null;
            } else if (!isOwner(tokens, i) && person(tokens, i, polish) != null) {
                who = new Who(person(tokens, i, polish), "", Set.of(), List.of(), polish);
                end = i + 1;
            } else if (isName(tokens, i)) {
                end = names(tokens, i, false);
                who = other(tokens, i, end, polish);
            }
            if (who == null) {
                i++;
                continue;
            }
            places.add(place(
                    tokens,
                    i,
                    end,
                    known(who, line, tokens.get(i).start(), tokens.get(end - 1).end())));
            i = end;
        }
        return places;
    }

    /** Who it is, where one of the two bears that name. */
    private static Who known(Who who, FoldedLine line, int start, int end) {
        for (Mention mention : line.mentions()) {
            if (mention.span().start() < end && start < mention.span().end() && who.other()) {
                Person party = mention.party() == Party.SENDER ? Person.SENDER : Person.RECIPIENT;
                return switch (mention.certainty()) {
                    case SURE -> who.known(party);
                    case ANOTHER -> who.known(Person.NAMESAKE);
                    case UNSURE -> who;
                };
            }
        }
        return who;
    }

    private static Place place(List<Token> tokens, int i, int end, Who who) {
        int before = i - 1;
        while (before >= 0
                && (WhoWords.possessive(tokens.get(before)) != null || WhoWords.isAdjective(tokens.get(before)))) {
            before--;
        }
        boolean preposition = before >= 0
                && WhoWords.PREPOSITION.matcher(tokens.get(before).folded()).matches();
        boolean genitive = end < tokens.size() && tokens.get(end).folded().equals("'s");
        return new Place(
                who,
                tokens.get(Math.max(before + 1, 0)).start(),
                tokens.get(end - 1).end(),
                preposition ? tokens.get(before).folded() : null,
                genitive);
    }

    private static Who other(List<Token> tokens, int from, int to, boolean polish) {
        return new Who(Person.OTHER, "*", Set.of(), folded(tokens, from, to), polish);
    }

    private static List<String> folded(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::folded).toList();
    }

    private static int names(List<Token> tokens, int from, boolean afterKin) {
        int to = from;
        while (to < tokens.size()
                && tokens.get(to).capital()
                && !WhoWords.NO_NAMES.contains(tokens.get(to).folded())
                && !isMonth(tokens, to)
                && (!afterKin && to == from || !tokens.get(to).first())
                && WhoWords.possessive(tokens.get(to)) == null
                && !(tokens.get(to).first()
                        && WhoWords.NO_NAME.matcher(tokens.get(to).folded()).matches())
                && Kin.of(tokens.get(to).folded()) == null) {
            to++;
        }
        return to;
    }

    /** "June" beside a number or behind "in" is no girl. */
    private static boolean isMonth(List<Token> tokens, int i) {
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        boolean number = before.matches("\\d+|st|nd|rd|th|\\.")
                || i + 1 < tokens.size() && tokens.get(i + 1).folded().matches("\\d+");
        return ToldDay.isMonth(tokens.get(i).folded())
                && (number
                        || before.matches("this|last|next|since|until|early|late|mid|im|seit|bis|ai?|nel|every")
                        || WhoWords.PREPOSITION.matcher(before).matches());
    }

    private static boolean isName(List<Token> tokens, int i) {
        return names(tokens, i, false) > i
                && (i == 0
                        || !WhoWords.NO_NAME_AFTER
                                .matcher(tokens.get(i - 1).folded())
                                .matches());
    }

    private static Person person(List<Token> tokens, int i, boolean polish) {
        Token token = tokens.get(i);
        String word = token.folded();
        if (!polish && (word.equals("on") || word.equals("ona") || word.equals("go"))) {
            return null;
        }
        if (WhoWords.YOU.contains(word)
                || isIhr(tokens, i)
                || word.equals("sie") && token.capital() && !token.first()) {
            return Person.RECIPIENT;
        }
        if (WhoWords.ME.contains(word)) {
            return Person.SENDER;
        }
        if (WhoWords.WE.contains(word)) {
            return Person.WE;
        }
        return WhoWords.THEY.contains(word) ? Person.THEY : null;
    }

    private static boolean isIhr(List<Token> tokens, int i) {
        return tokens.get(i).folded().equals("ihr")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).folded().matches("habt|seid|wart|hattet|werdet|lebt|wurdet|beide");
    }

    /** "Her" and "ihr" before a noun are whose it is. */
    private static boolean isOwner(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        boolean noun = i + 1 < tokens.size() && tokens.get(i + 1).folded().matches("\\p{L}.*");
        return noun
                        && (word.equals("her") || word.equals("ihr") || word.equals("loro") || word.equals("ich"))
                        && Kin.of(tokens.get(i + 1).folded()) != null
                || noun && word.equals("tu") && Kin.of(tokens.get(i + 1).folded()) != null
                || noun
                        && Set.of("el", "il").contains(word)
                        && !tokens.get(i + 1).folded().matches("est|a|era|n'|nous|est|s'|aurait|aura");
    }

    /** Whose kin it is: what stands before it, or behind an "of". */
    private static String owner(List<Token> tokens, int i, List<Place> before) {
        int at = i - 1;
        while (at >= 0 && WhoWords.isAdjective(tokens.get(at))) {
            at--;
        }
        if (at >= 0 && WhoWords.possessive(tokens.get(at)) != null) {
            return WhoWords.possessive(tokens.get(at));
        }
        if (at >= 0 && tokens.get(at).folded().equals("'s") && !before.isEmpty()) {
            return name(before.get(before.size() - 1).who());
        }
        if (at >= 0
                && !before.isEmpty()
                && before.get(before.size() - 1).end() == tokens.get(at).end()
                && tokens.get(at).folded().endsWith("s")
                && tokens.get(at).capital()) {
            return tokens.get(at).folded().replaceAll("s$", "");
        }
        boolean of = i + 2 < tokens.size() && tokens.get(i + 1).folded().matches("of|von|de|d'|di|del");
        if (of) {
            int next = i + 2;
            String whose = WhoWords.possessive(tokens.get(next));
            return whose != null && next + 1 < tokens.size()
                    ? whose + "." + tokens.get(next + 1).folded()
                    : Kin.of(tokens.get(next).folded()) != null
                                    || tokens.get(next).capital()
                            ? tokens.get(next).folded()
                            : "*";
        }
        return "*";
    }

    private static String name(Who who) {
        if (who.named() && !who.other()) {
            return who.person() == Person.SENDER ? "S" : "R";
        }
        return !who.names().isEmpty()
                ? who.names().get(0)
                : who.kin().isEmpty() ? "?" : who.owner() + "." + new java.util.TreeSet<>(who.kin());
    }
}
