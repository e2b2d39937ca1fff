package org.longhand.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** The brief of a letter from Sam Reyes to June Park of 20 February 2026, a Friday, with what a test tells. */
public final class Letters {

    private static final LocalDate DATE = LocalDate.of(2026, 2, 20);

    private Letters() {}

    public static Brief brief(String language, String... facts) {
        return brief(language, DATE, Stream.of(facts).map(Fact::new).toList());
    }

    public static Brief brief(String language, LocalDate date, List<Fact> facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                "Old friends.",
                "friendship",
                null,
                null,
                language,
                Length.SHORT,
                facts,
                "Yours,",
                date);
    }
}
