package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.proof.Corpus.Invention;
import org.longhand.proof.Corpus.Item;

/** How much of what is invented the truth check finds, and how much of what it finds is invented. */
class TruthCorpusTest {

    private static final Proof PROOF = new Proof(() -> "");

    /** Of inventions and of remarks that say "unfounded". */
    private record Score(int inventions, int found, int remarks, int right, List<String> wrong) {

        double recall() {
            return (double) found / inventions;
        }

        double precision() {
            return (double) right / remarks;
        }
    }

    private static Score score(List<Item> items) {
        int inventions = 0;
        int found = 0;
        int remarks = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Item item : items) {
            List<Remark> unfounded = PROOF.read(item.brief(), item.text(), List.of()).stream()
                    .filter(remark -> remark.kind() == RemarkKind.UNFOUNDED).toList();
            for (Invention invention : item.inventions()) {
                inventions++;
                if (unfounded.stream().anyMatch(remark -> touches(remark, invention))) {
                    found++;
                } else {
                    wrong.add("missed " + item.text().substring(invention.start(), invention.end()) + " in: " + item.text());
                }
            }
            for (Remark remark : unfounded) {
                remarks++;
                if (item.inventions().stream().anyMatch(invention -> touches(remark, invention))) {
                    right++;
                } else {
                    wrong.add("marked " + remark.claim() + " in: " + item.text());
                }
            }
        }
        return new Score(inventions, found, remarks, right, wrong);
    }

    private static boolean touches(Remark remark, Invention invention) {
        return remark.start() < invention.end() && invention.start() < remark.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pl"})
    void theTruthCheckFindsWhatIsInventedAndLittleElse(String language) {
        List<Item> items = Corpus.read(language);
        Score tuned = score(items.stream().filter(item -> !item.heldOut()).toList());
        Score heldOut = score(items.stream().filter(Item::heldOut).toList());
        Score all = score(items);
        System.out.printf(Locale.ROOT, "truth %s: %d texts, %d inventions; recall %.3f precision %.3f; held out: %.3f and %.3f%n",
                language, items.size(), all.inventions(), all.recall(), all.precision(), heldOut.recall(), heldOut.precision());

        tuned.wrong().forEach(wrong -> System.out.println("    " + wrong));

        boolean english = language.equals("en");
        assertThat(all.recall()).as(tuned.wrong().toString()).isGreaterThanOrEqualTo(english ? 0.95 : 0.8);
        assertThat(all.precision()).as(tuned.wrong().toString()).isGreaterThanOrEqualTo(english ? 0.9 : 0.8);
    }

    @Test
    void theCorpusIsLargeEnoughToSay() {
        assertThat(Corpus.read("en")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Corpus.read("en")).anyMatch(item -> item.text().contains("\n"));
    }
}
