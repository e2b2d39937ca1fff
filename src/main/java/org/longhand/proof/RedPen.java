package org.longhand.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.longhand.proof.check.Checker;
import org.longhand.templates.TemplateFolders;

/**
 * The proof that is read with here: the built-in checkers, those that the house has beside, and the phrases as they
 * stand now.
 */
@ApplicationScoped
public class RedPen {

    private static final int VERSION_BYTES = 8;

    private final PhraseFile phrases;
    private final List<Checker> others;
    private volatile Made made;

    private record Made(String phrases, Proof proof, String version) {}

    @Inject
    RedPen(TemplateFolders folders, Instance<Checker> others, Clock clock) {
        this(new PhraseFile(folders.all(), clock), others.stream().toList());
    }

    RedPen(PhraseFile phrases, List<Checker> others) {
        this.phrases = phrases;
        this.others = List.copyOf(others);
    }

    /** Made anew when the file of phrases was edited. */
    public Proof proof() {
        return made().proof();
    }

    /**
     * Names what the remarks on one text and brief depend on beside these two: the program's build and the phrases as
     * they stand now. Whatever was counted under another version is stale.
     *
     * @return 16 hexadecimal digits; asking costs a look at the template folders
     */
    public String version() {
        return made().version();
    }

    private Made made() {
        String now = phrases.text();
        Made known = made;
        if (known == null || !known.phrases().equals(now)) {
            known = new Made(now, new Proof(now, others), version(now));
            made = known;
        }
        return known;
    }

    private String version(String phrases) {
        String checkers =
                others.stream().map(c -> c.getClass().getName()).sorted().collect(Collectors.joining("\n"));
        String all = String.join("\n\n", BuildFingerprint.get(), checkers, phrases);
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    /** The phrases that came with the program. */
    static String builtIn() throws IOException {
        return PhraseFile.builtIn();
    }
}
