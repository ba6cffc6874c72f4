package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the house to docs/architecture.md. */
@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Data flows from intake and language to reading to the command line, and never back. */
    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.parley..")
            .layer("model")
            .definedBy("org.parley.model..")
            .layer("language")
            .definedBy("org.parley.language..")
            .layer("intake")
            .definedBy("org.parley.intake..")
            .layer("reading")
            .definedBy("org.parley.reading..")
            .layer("record")
            .definedBy("org.parley.record..")
            .layer("store")
            .definedBy("org.parley.store..")
            .layer("cli")
            .definedBy("org.parley.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers("store", "cli")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("reading", "cli")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("intake", "reading", "record", "store", "cli");

    /** What reads must not know how a compiled model is made, nor have NLP4J at run time. */
    @ArchTest
    static final ArchRule NLP4J_AT_BUILD_TIME_ONLY = noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.language.compiler..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.emory..", "it.unimi..", "org.parley.language.compiler..");

    /** A reading is a pure function: standard output, the environment and chance belong to the command line. */
    @ArchTest
    static final ArchRule PURE_READING = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.parley.reading..",
                    "org.parley.model..",
                    "org.parley.record..",
                    "org.parley.language.segment..",
                    "org.parley.language.parse..",
                    "org.parley.language.identify..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    /** State that outlives a reading would make readings depend on one another. */
    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS =
            fields().that().areStatic().should().beFinal();

    /** The steps of reading do not run in circles. */
    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.parley.reading.(*)..").should().beFreeOfCycles();

    /** Nor do those of the record. */
    @ArchTest
    static final ArchRule NO_CYCLES_IN_THE_RECORD =
            slices().matching("org.parley.record.(*)..").should().beFreeOfCycles();
}
