package org.longhand.proof.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.IndexedText;

/** Words for kin that name nobody's kin ("like a sister", "how many mothers"), or whose kin follows from the facts. */
final class GenericKin {

    private final LetterReading r;
    private final Lexicon lexicon;

    GenericKin(LetterReading r) {
        this.r = r;
        lexicon = r.lexicon();
    }

    boolean at(int i) {
        return anybodys(i) || theirs(i) || ofAPlace(i) || always(i) || follows(i);
    }

    /** "Every mother", "like a good sister", "a brother to me". */
    private boolean anybodys(int i) {
        if (i > 0 && own(r.tokens().get(i - 1).base())) {
            return false;
        }
        String base = r.tokens().get(i).base();
        if (lexicon.has("plural-kin", base) && Surroundings.before(r, i, "as-some")
                || i > 0
                        && lexicon.has("no-one", r.tokens().get(i - 1).base())
                        && Surroundings.inSentence(r, i, "hypothetical")) {
            return true;
        }
        for (int k = i; k >= Math.max(Surroundings.firstOf(r, i), i - 1); k--) {
            if (k > 0
                    && (lexicon.has("any-one", r.tokens().get(k - 1).base())
                            && r.tokens().get(k - 1).sentence()
                                    == r.tokens().get(i).sentence())) {
                return true;
            }
            if (Surroundings.before(r, k, "as-one")) {
                return true;
            }
        }
        return Surroundings.at(r, i + 1, "to-me") && !owned(i);
    }

    /** "Many a mother sleeps since you bring her children home": kin of those who are nobody themselves. */
    private boolean theirs(int i) {
        boolean their = i > 0 && lexicon.has("their", r.tokens().get(i - 1).base())
                || i > 1 && lexicon.has("their", r.tokens().get(i - 2).base());
        for (int k = Surroundings.firstOf(r, i); their && k < i; k++) {
            if (KinWords.isKin(r.tokens().get(k).base(), lexicon) && anybodys(k)) {
                return true;
            }
        }
        return false;
    }

    /** "The children of our street", "of Zomba", where somebody was said to be in Zomba. */
    private boolean ofAPlace(int i) {
        if (owned(i) || !lexicon.has("plural-kin", r.tokens().get(i).base())) {
            return false;
        }
        int at = i + 1;
        boolean of = false;
        while (at < r.tokens().size()
                && at <= i + 3
                && r.tokens().get(at).sentence() == r.tokens().get(i).sentence()) {
            String base = r.tokens().get(at).base();
            if (of && (lexicon.has("place-kinds", base) || r.tokens().get(at).capital() && toldPlace(base))) {
                return true;
            }
            of = of || lexicon.has("of-place", base);
            if (!of) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean toldPlace(String base) {
        for (IndexedText source : r.told().sources()) {
            List<WordToken> told = source.tokens();
            for (int k = 1; k < told.size(); k++) {
                if (told.get(k).base().equals(base)
                        && told.get(k).capital()
                        && lexicon.has("at-place", told.get(k - 1).base())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Mothers know such things": several, without an article, in the present. */
    private boolean always(int i) {
        String language = lexicon.language();
        boolean bare = language.equals("en") || language.equals("de");
        return bare
                && r.tokens().get(i).first()
                && lexicon.has("plural-kin", r.tokens().get(i).base())
                && !Surroundings.past(r, i);
    }

    /** A baby girl is a daughter; who has a baby is a mother or a father, though that says nothing of "your mother". */
    private boolean follows(int i) {
        return founded(i, "follows") || !owned(i) && unnamed(i) && founded(i, "follows-unowned");
    }

    /** Whether it is a mother and no "Mother came": with an article, several, or what somebody becomes. */
    private boolean unnamed(int i) {
        if (lexicon.has("plural-kin", r.tokens().get(i).base())) {
            return true;
        }
        for (int k = Math.max(Surroundings.firstOf(r, i), i - 2);
                k < Math.min(r.tokens().size(), i + 2);
                k++) {
            String base = r.tokens().get(k).base();
            if (k < i && (lexicon.has("become", base) || lexicon.has("indefinite", base))
                    || k > i && lexicon.has("become-after", base)) {
                return true;
            }
        }
        return false;
    }

    private boolean founded(int i, String section) {
        String base = r.tokens().get(i).base();
        return lexicon.lines(section).stream()
                .map(line -> line.split(":"))
                .filter(sides -> List.of(sides[0].strip().split("\\s+")).contains(base))
                .flatMap(sides -> List.of(sides[1].strip().split("\\s+")).stream())
                .map(all -> new HashSet<>(List.of(all.split("\\+"))))
                .anyMatch(this::toldTogether);
    }

    private boolean toldTogether(Set<String> words) {
        return r.told().sources().stream().anyMatch(s -> s.words().containsAll(words));
    }

    private boolean owned(int i) {
        for (int k = i - 1; k >= Math.max(Surroundings.firstOf(r, i), i - 2); k--) {
            if (own(r.tokens().get(k).base())) {
                return true;
            }
        }
        return false;
    }

    private boolean own(String base) {
        return lexicon.has("own", base) || lexicon.has("owned", base);
    }
}
