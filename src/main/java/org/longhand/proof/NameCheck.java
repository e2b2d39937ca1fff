package org.longhand.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of people and places that nobody told. */
final class NameCheck implements Checker {

    @Override
    public List<Remark> read(Reading r) {
        NameSense sense = new NameSense(r);
        List<Token> tokens = r.tokens();
        List<Remark> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (r.frame().holds(tokens.get(i).start()) || !sense.isName(i) || sense.isTold(tokens.get(i).base())) {
                continue;
            }
            int from = i; // a name before it that was not told would have taken it in
            int to = i;
            while (to + 1 < tokens.size() && beside(tokens, to, to + 1) && !tokens.get(to).possessive()) {
                int next = r.lexicon().has("name-links", tokens.get(to + 1).base()) && to + 2 < tokens.size()
                        && beside(tokens, to + 1, to + 2) ? to + 2 : to + 1;
                if (!tokens.get(next).capital() || !sense.isName(next) && !r.lexicon().has("place-words", tokens.get(next).base())) {
                    break;
                }
                to = next;
            }
            found.add(r.remark(Kind.UNFOUNDED, "unfounded.name", from, to));
            i = to;
        }
        return found;
    }

    private static boolean beside(List<Token> tokens, int a, int b) {
        return tokens.get(a).sentence() == tokens.get(b).sentence() && tokens.get(b).start() - tokens.get(a).end() <= 1;
    }

    /** Decides what is a name in one text. */
    static final class NameSense {

        private static final String ORDINARY =
                ".*(?:ing|ly|ed|ness|tion|ment|ful|less|ough|ever|self|thing|body|where|ward|wards|ship|able|ible|ous)";
        private final Reading r;
        private final Lexicon lexicon;
        private final Set<String> lower = new HashSet<>();
        private final Set<String> told = new HashSet<>();

        NameSense(Reading r) {
            this.r = r;
            lexicon = r.lexicon();
            r.tokens().stream().filter(t -> !t.capital()).forEach(t -> lower.add(t.base()));
            r.told().sources().forEach(s -> s.tokens().stream().filter(t -> !t.capital()).forEach(t -> lower.add(t.base())));
            told.addAll(r.told().words());
            for (String line : Lexicon.shared("countries")) {
                String[] sides = line.split(":");
                if (List.of(sides[1].strip().split("\\s+")).stream().anyMatch(told::contains)) {
                    told.addAll(List.of(sides[0].strip().split("\\s+")));
                }
            }
            for (String section : List.of("nicknames", "nations")) {
                for (String line : Lexicon.shared(section)) {
                    List<String> group = List.of(line.split("\\s+"));
                    if (group.stream().anyMatch(told::contains)) {
                        told.addAll(group);
                    }
                }
            }
        }

        boolean isTold(String base) {
            return told.contains(base) || base.endsWith("s") && told.contains(base.substring(0, base.length() - 1))
                    || told.contains(base + "s") || lexicon.language().equals("pl") && inflected(base);
        }

        /** Polish names bend at their end: Kraków, Krakowie. */
        private boolean inflected(String base) {
            return told.stream().anyMatch(t -> {
                int same = 0;
                while (same < Math.min(t.length(), base.length()) && t.charAt(same) == base.charAt(same)) {
                    same++;
                }
                return same >= 3 && same >= t.length() - 3 && same >= base.length() - 4;
            });
        }

        boolean isName(int i) {
            Token t = r.tokens().get(i);
            String base = t.base();
            if (!t.capital() || base.length() < 2 || r.idiom(i) || lexicon.has("capitals", base)
                    || lexicon.weekday(base) != null || lexicon.month(base) != null && !lexicon.has("ambiguous", base)
                    || lexicon.season(base) != null || KinCheck.isKin(base, lexicon)
                    || Numbers.at(r.tokens(), i, lexicon) != null) {
                return false;
            }
            boolean known = Lexicon.wellKnownName(base);
            boolean ordinary = lexicon.has("common", base) || lexicon.has("light", base);
            if (lexicon.language().equals("de")) {
                return !ordinary && !lexicon.has("openers", base) && (known || bare(i, t));
            }
            if (!t.first()) {
                return known || !ordinary;
            }
            if (ordinary || lexicon.has("openers", base)) {
                return known && named(i);
            }
            if (known) {
                return true;
            }
            return !lower.contains(base) && !(lexicon.language().equals("en") && base.matches(ORDINARY)) && named(i);
        }

        /** What follows says that this is somebody: a possessive, another name, or what people do. */
        private boolean named(int i) {
            Token t = r.tokens().get(i);
            if (t.text().matches("(?U).*['’]s")) {
                return true;
            }
            if (i + 1 >= r.tokens().size() || r.tokens().get(i + 1).sentence() != t.sentence()) {
                return false;
            }
            Token next = r.tokens().get(i + 1);
            boolean close = next.start() - t.end() <= 1;
            return close && (lexicon.has("name-verbs", next.base()) || next.capital() && !lexicon.has("capitals", next.base())
                    && next.base().length() > 1 && !lexicon.has("common", next.base()))
                    || close && lexicon.has("and", next.base()) && i + 2 < r.tokens().size()
                    && (r.tokens().get(i + 2).capital() && Lexicon.wellKnownName(r.tokens().get(i + 2).base())
                    || r.tokens().get(i + 2).base().equals("i") || r.tokens().get(i + 2).base().equals("ich"));
        }

        /** In German every noun has a capital; a name has no article before it. */
        private boolean bare(int i, Token t) {
            Token before = i > 0 && r.tokens().get(i - 1).sentence() == t.sentence() ? r.tokens().get(i - 1) : null;
            if (lower.contains(t.base()) || t.base().matches(".*(?:ung|heit|keit|schaft|tion|tat|nis|chen|ieren|ismus|zeit|tag|abend|jahr|jahre)")) {
                return false;
            }
            if (before != null && lexicon.has("titles", before.base())) {
                return true;
            }
            if (t.first()) {
                return named(i);
            }
            return before != null && lexicon.has("name-prepositions", before.base())
                    && !t.base().matches(".*(?:en|er|e)") || before != null && lexicon.has("place-prepositions", before.base());
        }
    }
}
