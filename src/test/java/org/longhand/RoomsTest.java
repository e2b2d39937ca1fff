package org.longhand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house's plan: which room may use which. */
@Tag("slow")
class RoomsTest {

    private static final String HOUSE = "org.longhand.";

    /** For each room, the rooms it may use. */
    private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            entry("hand", Set.of()),
            entry("press", Set.of("hand")),
            entry("account", Set.of()),
            entry("database", Set.of()),
            entry("templates", Set.of()),
            entry("http", Set.of("account")),
            entry("people", Set.of("account")),
            entry("brief", Set.of("people")),
            entry("drafting", Set.of("people", "brief", "templates")),
            entry("proof", Set.of("people", "brief", "templates")),
            entry(
                    "letter",
                    Set.of("hand", "press", "account", "http", "people", "brief", "templates", "drafting", "proof")),
            entry(
                    "desk",
                    Set.of(
                            "hand",
                            "press",
                            "account",
                            "http",
                            "people",
                            "brief",
                            "templates",
                            "drafting",
                            "proof",
                            "letter"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longhand");

    static Set<String> rooms() {
        return MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsAboveIt(String room) {
        Set<String> others = new TreeSet<>(MAY_USE.keySet());
        others.remove(room);
        others.removeAll(MAY_USE.get(room));
        noClasses()
                .that()
                .resideInAPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.stream().map(r -> HOUSE + r + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyClassStandsInARoom() {
        List<String> strays = CLASSES.stream()
                .map(c -> c.getName())
                .filter(name -> MAY_USE.keySet().stream().noneMatch(r -> name.startsWith(HOUSE + r + ".")))
                .toList();
        assertThat(strays).isEmpty();
    }

    /** For each room within a letter's, those that it may use. */
    private static final Map<String, Set<String>> LETTER_MAY_USE = new TreeMap<>(Map.of(
            "model", Set.of(),
            "store", Set.of("model"),
            "print", Set.of("model"),
            "pairs", Set.of("model", "store"),
            "remarks", Set.of("model", "store", "pairs"),
            "edit", Set.of("model", "store", "pairs", "print", "remarks"),
            "review", Set.of("model", "store", "pairs", "print", "remarks", "edit"),
            "draft", Set.of("model", "store", "pairs", "print", "remarks", "edit", "review"),
            "rest", Set.of("model", "store", "pairs", "print", "remarks", "edit", "review", "draft")));

    static Set<String> letterRooms() {
        return LETTER_MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("letterRooms")
    void aRoomOfTheLetterUsesOnlyTheRoomsAboveIt(String room) {
        Set<String> others = new TreeSet<>(LETTER_MAY_USE.keySet());
        others.remove(room);
        others.removeAll(LETTER_MAY_USE.get(room));
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "letter." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(r -> HOUSE + "letter." + r + "..").toArray(String[]::new))
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void everyClassOfTheLetterStandsInARoomOfIt() {
        List<String> strays = CLASSES.stream()
                .map(c -> c.getName())
                .filter(name -> name.startsWith(HOUSE + "letter."))
                .filter(name ->
                        LETTER_MAY_USE.keySet().stream().noneMatch(r -> name.startsWith(HOUSE + "letter." + r + ".")))
                .toList();
        assertThat(strays).isEmpty();
    }

    @Test
    void noPackageUsesItselfInACircle() {
        slices().matching("org.longhand.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Only resources know HTTP: what serves them is told in the house's own words, and answers in them. */
    @Test
    void servicesDoNotKnowHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + "letter..", HOUSE + "people..", HOUSE + "brief..", HOUSE + "proof..")
                .and()
                .resideOutsideOfPackage(HOUSE + "letter.rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkiverse.resteasy.problem..", HOUSE + "http..")
                .check(CLASSES);
    }

    @Test
    void theHandIsAPureLibrary() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "hand..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java.lang..", "java.util..", "java.io..", "java.text..", "java.nio..", HOUSE + "hand..")
                .check(CLASSES);
    }

    @Test
    void thePressNeedsNoContainer() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "press..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }
}
