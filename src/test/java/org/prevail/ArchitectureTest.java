package org.prevail;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.prevail.platform.Configuration;
import org.prevail.platform.MachineDefaults;
import org.prevail.platform.persistence.Jdbc;

/** What docs/architecture.md says about who may know whom. Packages that come with later issues are ruled already. */
@AnalyzeClasses(packages = "org.prevail", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] WEBS = packages("portal", "console", "api", "demo");
    private static final String[] FEATURES = packages(
            "document",
            "precedence",
            "presentation",
            "decision",
            "evidence",
            "subject",
            "account",
            "markup",
            "compare",
            "redline",
            "export",
            "review",
            "search",
            "plugin",
            "theme");
    private static final String[] WEB_TYPES = {"jakarta.ws.rs..", "jakarta.mvc..", "jakarta.servlet.."};

    @ArchTest
    static final ArchRule portalConsoleApiAndDemoNeverKnowEachOther = slices().matching(
                    "org.prevail.(portal|console|api|demo)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule websUseFeaturesAndNoEntityManager = noClasses()
            .that()
            .resideInAnyPackage(WEBS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresKnowNoWeb = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat(resideInAnyPackage(WEB_TYPES)
                    .or(resideInAnyPackage(WEBS))
                    .or(resideInAPackage("org.prevail.web..")));

    @ArchTest
    static final ArchRule whatWebsShareKnowsNoneOfThem = noClasses()
            .that()
            .resideInAPackage("org.prevail.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEBS);

    @ArchTest
    static final ArchRule markupAndCompareAreFunctionsOfTheirArguments = noClasses()
            .that()
            .resideInAnyPackage(packages("markup", "compare"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net..",
                    "java.nio.file..",
                    "org.prevail.platform..");

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.prevail.platform..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.prevail..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("org.prevail.platform.."))));

    @ArchTest
    static final ArchRule theLauncherStandsOnTheJdkAndTheConfigurationAlone = classes()
            .that()
            .resideInAPackage("org.prevail.launch..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.prevail.launch..")
                    .or(belongToAnyOf(Configuration.class, MachineDefaults.class)));

    @ArchTest
    static final ArchRule theConfigurationStandsOnTheJdkAlone = classes()
            .that(belongToAnyOf(Configuration.class, MachineDefaults.class))
            .should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(belongToAnyOf(Configuration.class)));

    @ArchTest
    static final ArchRule contractsForPlugInsStandOnTheJdkAlone = classes()
            .that()
            .resideInAPackage("org.prevail.spi..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.prevail.spi..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule plugInsSeeTheirContractsAlone = noClasses()
            .that()
            .resideInAPackage("org.prevail.plugins..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.prevail..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAnyPackage("org.prevail.spi..", "org.prevail.plugins.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thereAreNoCycles =
            slices().matching("org.prevail.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereAreNoCyclesWithinThePlatform =
            slices().matching("org.prevail.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule transactionsAreUseCases = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage(Stream.of(List.of(FEATURES), List.of(packages("demo")))
                    .flatMap(List::stream)
                    .toArray(String[]::new));

    /** Outside JTA it would commit what the transaction has not, and take a second connection from the pool. */
    @ArchTest
    static final ArchRule plainJdbcIsNeverCalledWithinATransaction =
            methods().that().areAnnotatedWith(Transactional.class).should(Habits.notCall(Jdbc.class));

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> "org.prevail." + name + "..").toArray(String[]::new);
    }
}
