package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.List;
import org.longhand.brief.Brief;

/** Reads a brief before anything is written: what was never filled in blocks, what contradicts itself is told. */
public final class BriefReader {

    private BriefReader() {}

    /**
     * What is to be looked at, in the order of the brief's fields.
     *
     * @param senderAddress line by line; may be empty
     * @param recipientAddress line by line; may be empty
     */
    public static List<BriefRemark> read(Brief brief, List<String> senderAddress, List<String> recipientAddress) {
        List<BriefPart> parts = BriefPart.of(brief, senderAddress, recipientAddress);
        List<BriefPart> facts =
                parts.stream().filter(part -> part.field().equals("facts")).toList();
        List<BriefRemark> found = new ArrayList<>();
        for (BriefPart part : parts) {
            List<BriefRemark> open = PlaceholderReader.read(part, brief.language());
            found.addAll(open);
            if (open.isEmpty()) {
                found.addAll(OrderReader.read(part));
            }
        }
        found.addAll(EndedReader.read(brief, parts, facts));
        found.addAll(ContradictionReader.read(brief, facts));
        List<String> order = parts.stream().map(BriefReader::key).toList();
        found.sort((a, b) ->
                Integer.compare(order.indexOf(key(a.field(), a.index())), order.indexOf(key(b.field(), b.index()))));
        return List.copyOf(found);
    }

    private static String key(BriefPart part) {
        return key(part.field(), part.index());
    }

    private static String key(String field, Integer index) {
        return field + " " + index;
    }
}
