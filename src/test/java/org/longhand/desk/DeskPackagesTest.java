package org.longhand.desk;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the desk's packages lean on each other: one for each page, and {@code desk} itself for what they share. */
@Tag("slow")
class DeskPackagesTest {

    private static final JavaClasses DESK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longhand.desk");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.longhand.(**)").should().beFreeOfCycles().check(DESK);
    }
}
