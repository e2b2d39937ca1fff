package org.longhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was told, and which days are announced: {@code people/days.txt}. */
class DayTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** One block of the table. */
    record Case(String language, String relationship, List<String> facts, List<String> announced) {}

    static List<Case> cases() throws IOException {
        try (InputStream file = DayTableTest.class.getResourceAsStream("/people/days.txt")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<Case> parse(String table) {
        List<Case> cases = new ArrayList<>();
        for (String block : table.split("\n\\s*\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                cases.add(new Case(
                        lines.get(0).strip(),
                        behind("relationship:", lines).stream().findFirst().orElse(null),
                        behind("-", lines),
                        behind("=", lines)));
            }
        }
        return cases;
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    static List<String> announced(Case one) {
        Correspondence pair = new Correspondence(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Person("Daniel Weber", null, "Dan"),
                new Person("June Park", "June", null),
                one.relationship(),
                Instant.EPOCH,
                Instant.EPOCH);
        List<KnownFact> facts = one.facts().stream()
                .map(text -> new KnownFact(UUID.randomUUID(), new Fact(text), Instant.EPOCH))
                .toList();
        return ComingDays.of(pair, facts, known -> TODAY, TODAY, 60, one.language()).stream()
                .map(ComingDay::says)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatWasToldIsAnnouncedAndNobodyElseIsCongratulated(Case one) {
        assertThat(announced(one)).as(one.facts().toString()).isEqualTo(one.announced());
    }

    @Test
    void thereAreFortyAtLeast() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }
}
