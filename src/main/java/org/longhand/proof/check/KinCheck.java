package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.WordToken;

/** Words for kin of whom nobody told. */
public final class KinCheck implements Checker {

    private static final Map<String, Map<String, Set<String>>> BY_LANGUAGE = new ConcurrentHashMap<>();

    @Override
    public List<Remark> read(LetterReading r) {
        Map<String, Set<String>> founders = founders(r.lexicon());
        List<Remark> found = new ArrayList<>();
        for (int i = 0; i < r.tokens().size(); i++) {
            WordToken token = r.tokens().get(i);
            Set<String> told = founders.get(token.base());
            if (told == null
                    && i > 0
                    && r.lexicon().has("own", r.tokens().get(i - 1).base())) {
                told = founders.get(token.base() + "_"); // "my man", of whom "the man" says nothing
            }
            if (told != null
                    && !r.idiom(i)
                    && !r.frame().holds(token.start())
                    && told.stream().noneMatch(r.told().words()::contains)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.kin", i, i));
            }
        }
        return found;
    }

    /** For each word, the words of which any being told makes it true. */
    private static Map<String, Set<String>> founders(Lexicon lexicon) {
        return BY_LANGUAGE.computeIfAbsent(lexicon.language(), l -> {
            Map<String, Set<String>> founders = new HashMap<>();
            for (String line : lexicon.lines("family")) {
                Set<String> all =
                        new HashSet<>(List.of(line.replace(":", " ").strip().split("\\s+")));
                for (String word : line.split(":")[0].strip().split("\\s+")) {
                    founders.computeIfAbsent(word, w -> new HashSet<>()).addAll(all);
                }
            }
            return founders;
        });
    }

    static boolean isKin(String base, Lexicon lexicon) {
        return founders(lexicon).containsKey(base);
    }
}
