package org.longhand.proof;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packages of the room stand in an order: what is read, what was told, what is checked, who asks. */
@Tag("slow")
class PackagesTest {

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("org.longhand.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.longhand.proof"));
    }
}
