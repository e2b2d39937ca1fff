package org.longhand.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.longhand.drafting.Brief;
import org.longhand.proof.form.Frame;
import org.longhand.proof.form.MachinePhrases;
import org.longhand.proof.form.Placeholders;
import org.longhand.proof.form.Speaker;
import org.longhand.proof.form.ToldBefore;
import org.longhand.proof.truth.Claims;
import org.longhand.proof.truth.Untold;
import org.longhand.proof.truth.WrongLanguage;

/** Reads a text against its brief. The same text and brief always have the same remarks; safe for use by many threads. */
public final class Proof {

    private final List<Checker> whole;
    private final List<Checker> part;

    /** @param machinePhrases gives the list of {@link MachinePhrases} as it stands now */
    public Proof(Supplier<String> machinePhrases) {
        Checker phrases = new MachinePhrases(machinePhrases);
        this.part = List.of(new Placeholders(), new Claims(), new Speaker(), phrases, new WrongLanguage());
        List<Checker> all = new ArrayList<>(part);
        all.addAll(List.of(new Frame(), new ToldBefore(), new Untold()));
        this.whole = List.copyOf(all);
    }

    /**
     * Reads a whole letter.
     *
     * @param earlier letters that this person had before, newest first
     * @return the remarks in the order of the text; those about the whole letter first
     */
    public List<Remark> read(Brief brief, String text, List<Reading.Earlier> earlier) {
        return read(whole, Reading.of(brief, text, earlier));
    }

    /** Reads a paragraph by itself, which has no greeting, no closing and need not tell everything. */
    public List<Remark> readPart(Brief brief, String text) {
        return read(part, Reading.ofPart(brief, text));
    }

    private static List<Remark> read(List<Checker> checkers, Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        for (Checker checker : checkers) {
            for (Remark remark : checker.read(reading)) {
                // A gap is a gap and not an invented name as well.
                if (remarks.stream().noneMatch(other -> other.kind() == RemarkKind.PLACEHOLDER
                        && other.start() < remark.end() && remark.start() < other.end())) {
                    remarks.add(remark);
                }
            }
        }
        remarks.sort(Comparator.comparingInt(Remark::start).thenComparing(Remark::kind));
        return remarks;
    }
}
