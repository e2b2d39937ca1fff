package org.longhand.proof.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/** Whether a changed text is as true as it was, going by what the red pen says of either. Pure. */
public final class Soundness {

    private final Set<String> claims;
    private final Map<RemarkKind, Long> counts;
    private final Function<String, List<Remark>> pen;

    /** @param pen reads a text against the letter's brief */
    public Soundness(String text, Function<String, List<Remark>> pen) {
        List<Remark> before = pen.apply(text);
        this.claims =
                before.stream().filter(Remark::blocking).map(Soundness::claim).collect(Collectors.toSet());
        this.counts = counts(before);
        this.pen = pen;
    }

    /**
     * No claim that was not there, and not one remark of any kind more: a fact that is no longer told is one. What is
     * only shaded is not counted: it is no certainty, and comes and goes with a word.
     */
    public boolean holds(String changed) {
        List<Remark> after = pen.apply(changed);
        return after.stream()
                        .filter(Remark::blocking)
                        .filter(r -> kind(r) != RemarkKind.UNTRACED)
                        .map(Soundness::claim)
                        .allMatch(claims::contains)
                && counts(after).entrySet().stream().allMatch(e -> e.getValue() <= counts.getOrDefault(e.getKey(), 0L));
    }

    private static String claim(Remark remark) {
        return remark.kind() + ":" + remark.words().toLowerCase(Locale.ROOT);
    }

    /** Both kinds of claims that a clause makes are one here: they are told apart by what fact is nearest. */
    private static RemarkKind kind(Remark remark) {
        return remark.kind() == RemarkKind.CONTRADICTS ? RemarkKind.UNTRACED : remark.kind();
    }

    private static Map<RemarkKind, Long> counts(List<Remark> remarks) {
        return remarks.stream()
                .collect(Collectors.groupingBy(
                        Soundness::kind, () -> new EnumMap<>(RemarkKind.class), Collectors.counting()));
    }
}
