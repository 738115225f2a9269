package org.prevail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import org.prevail.platform.persistence.ClockProducer;

@AnalyzeClasses(packages = "org.prevail", importOptions = DoNotIncludeTests.class)
class HabitsTest {
    private static final com.tngtech.archunit.base.DescribedPredicate<JavaClass> JAX_RS =
            annotatedWith(Path.class).or(annotatedWith(Provider.class)).forSubtype();

    @ArchTest
    static final ArchRule whatIsNeededComesByTheConstructor =
            fields().that(describe("are injected", Habits::isInjected)).should(Habits.beMadeByTheContainersOwnHands());

    @ArchTest
    static final ArchRule r20EveryInstantComesFromTheOneClock =
            classes().that().doNotBelongToAnyOf(ClockProducer.class).should(Habits.notAskTheMachineForTheTime());

    @ArchTest
    static final ArchRule r20InstantsAreNoOldDates = noClasses()
            .should()
            .dependOnClassesThat(assignableTo(java.util.Date.class).or(assignableTo(java.util.Calendar.class)));

    @ArchTest
    static final ArchRule namesAreWordsOfTheDomain = classes().should(Habits.haveAMeaningfulName());

    @ArchTest
    static void everyResourceAndProviderIsRegisteredByName(JavaClasses all) {
        classes()
                .that(JAX_RS)
                .should(Habits.beRegisteredByName(Habits.registered(all)))
                .check(all);
    }

    @ArchTest
    static final ArchRule resourcesAndProvidersArePublicAndScoped = classes()
            .that(JAX_RS)
            .should()
            .bePublic()
            .andShould()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule resourcesBelongToTheWebs = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .resideInAnyPackage("org.prevail.portal..", "org.prevail.console..", "org.prevail.api..");
}
