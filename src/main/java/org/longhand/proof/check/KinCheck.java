package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.WordToken;

/** Words for kin of whom nobody told. */
final class KinCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        Map<String, Set<String>> founders = KinWords.founders(r.lexicon());
        GenericKin generic = new GenericKin(r);
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
                    && told.stream().noneMatch(r.told().words()::contains)
                    && !generic.at(i)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.kin", i, i));
            }
        }
        return found;
    }
}
