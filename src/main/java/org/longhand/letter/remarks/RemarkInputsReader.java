package org.longhand.letter.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.longhand.letter.model.LetterException;
import org.longhand.proof.author.Authors;
import org.longhand.proof.author.Authorship;

/**
 * Reads what remarks depend on. Who wrote what in a revision is found out once: no revision is ever changed, so it
 * stays so, and the last few hundred are remembered. (What is remembered are offsets, and no words.)
 */
@ApplicationScoped
public class RemarkInputsReader {

    private static final int REMEMBERED = 500;

    private record Place(UUID letter, int revision) {}

    private final RemarkRows rows;
    private final Map<Place, Authorship> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Authorship> eldest) {
            return size() > REMEMBERED;
        }
    });

    RemarkInputsReader(RemarkRows rows) {
        this.rows = rows;
    }

    /**
     * In one short transaction, behind which it is found out who wrote what.
     *
     * @param number of the revision to be read, or null for the one on the page
     * @throws LetterException LETTER_NOT_FOUND, REVISION_NOT_FOUND
     */
    public RemarkInputs read(UUID id, Integer number) {
        Authorship[] found = {null};
        RemarkRows.Rows read = rows.read(id, number, (letter, revision) -> {
            found[0] = known.get(new Place(letter, revision));
            return found[0] != null;
        });
        if (found[0] == null && !read.written().isEmpty()) {
            found[0] = Authors.of(read.written());
            known.put(new Place(id, read.inputs().number()), found[0]);
        }
        return found[0] == null ? read.inputs() : read.inputs().by(found[0]);
    }
}
