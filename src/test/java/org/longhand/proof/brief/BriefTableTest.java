package org.longhand.proof.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** What stands in a brief, and what is remarked of it: {@code proof/briefs.txt}. */
class BriefTableTest {

    /** One block of the table. */
    record Case(String language, Map<String, String> fields, List<String> facts, List<String> remarks) {}

    static List<Case> cases() throws IOException {
        try (InputStream file = BriefTableTest.class.getResourceAsStream("/proof/briefs.txt")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<Case> parse(String table) {
        List<Case> cases = new ArrayList<>();
        for (String block : table.split("\n\\s*\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.isEmpty()) {
                continue;
            }
            Case one = new Case(lines.get(0).strip(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("- ")) {
                    one.facts().add(line.substring(2));
                } else if (line.startsWith("= ")) {
                    one.remarks().add(line.substring(2));
                } else {
                    one.fields().put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
                }
            }
            cases.add(one);
        }
        return cases;
    }

    static List<BriefRemark> read(Case one) {
        Map<String, String> f = one.fields();
        return BriefReader.read(
                Brief.of(
                        new Person(
                                f.getOrDefault("sender.name", "Sam Reyes"),
                                null,
                                f.getOrDefault("sender.signs", "Sam")),
                        new Person(
                                f.getOrDefault("recipient.name", "June Park"),
                                f.getOrDefault("recipient.calledBy", "June"),
                                null),
                        f.getOrDefault("relationship", ""),
                        f.getOrDefault("occasion", "friendship"),
                        f.getOrDefault("purpose", ""),
                        "",
                        one.language(),
                        Length.SHORT,
                        one.facts().stream().map(Fact::new).toList(),
                        f.getOrDefault("closing", ""),
                        LocalDate.of(2026, 11, 30)),
                List.of(),
                f.containsKey("addresses.recipient") ? List.of(f.get("addresses.recipient")) : List.of());
    }

    static List<String> remarks(Case one) {
        return read(one).stream()
                .map(r -> r.kind().name().toLowerCase(Locale.ROOT) + " " + r.field()
                        + (r.index() == null ? "" : "[" + r.index() + "]") + " " + r.words())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsToBeLookedAtIsRemarkedAndNothingElse(Case one) {
        assertThat(remarks(one)).as(one.toString()).isEqualTo(one.remarks());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWhatWasNeverFilledInBlocksAndEachHasAReasonInBothLanguages(Case one) {
        for (BriefRemark remark : read(one)) {
            assertThat(remark.blocking()).isEqualTo(remark.kind() == BriefRemarkKind.PLACEHOLDER);
            assertThat(remark.reason(Locale.ENGLISH)).isNotBlank().isNotEqualTo(remark.reason(Locale.GERMAN));
            assertThat(remark.reason(Locale.GERMAN)).doesNotContain("{0}");
        }
    }
}
