package org.longhand.proof.remark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.people.text.TextFolding;

/** Gives remarks names that stay the same from revision to revision as long as the same claim stands there. */
public final class RemarkIds {

    private static final int BYTES = 8;

    private RemarkIds() {}

    /**
     * The remarks by their names, in their order. A name comes from the kind, the words and which occurrence it is; a
     * suggestion's from what it suggests too.
     */
    public static Map<String, Remark> of(List<Remark> remarks) {
        Map<String, Remark> named = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Remark remark : remarks) {
            // Where a whole text is marked, its kind alone says which remark it is.
            String claim = remark.kind() + "\n"
                    + TextFolding.fold(remark.words()).replaceAll("\\s+", " ").strip()
                    + (remark.kind() == RemarkKind.STYLE ? "\n" + remark.replacement() : "");
            named.put(digest(claim + "\n" + seen.merge(claim, 1, Integer::sum)), remark);
        }
        return named;
    }

    private static String digest(String claim) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(claim.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
