package dev.shirube.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import dev.shirube.answer.Outcome;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.text.Language;
import dev.shirube.text.MessageBundle;
import dev.shirube.vocabulary.Vocabulary;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What may know what. An empty package breaks no rule.
class ArchitectureTest {

    private static final String ROOT = "dev.shirube.";

    /// The core from the guide file to the adapters' door: each may use only what stands before it.
    private static final List<String> CORE =
            List.of(
                    "content",
                    "text",
                    "diagnostic",
                    "cache",
                    "yaml",
                    "vocabulary",
                    "guide",
                    "salary",
                    "meaning",
                    "search",
                    "spelling",
                    "question",
                    "ranking",
                    "relation",
                    "snapshot",
                    "answer",
                    "uncalled",
                    "practice",
                    "live",
                    "chart",
                    "support",
                    "reply",
                    "chat");

    /// Parts of core packages that are no door.
    private static final List<String> NO_DOORS =
            List.of(
                    "guide.frontmatter",
                    "guide.markdown",
                    "guide.passage",
                    "guide.source",
                    "answer.turn",
                    "answer.guide",
                    "answer.pay",
                    "answer.find",
                    "answer.career",
                    "reply.quote",
                    "chat.conversation");

    /// What adapters share, above the door.
    private static final String KIT = "adapter";

    private static final List<String> ADAPTERS = List.of("discord", "mattermost", "slack", "web");

    /// The part of the core that an adapter may see.
    private static final List<String> DOOR = List.of("chat", "reply", "chart", "content");

    /// What replies and commands are made of, though it comes from before the door.
    private static final DescribedPredicate<JavaClass> PART_OF_A_REPLY =
            JavaClass.Predicates.belongToAnyOf(
                    Language.class, MessageBundle.class, Outcome.class, Vocabulary.class);

    /// What records of questions have in them beside, which whoever keeps them writes and reads.
    private static final DescribedPredicate<JavaClass> PART_OF_A_RECORD =
            JavaClass.Predicates.belongToAnyOf(SentenceVector.class);

    /// Where somebody stands who practises an interview, with the level.
    private static final DescribedPredicate<JavaClass> PART_OF_PRACTICE =
            JavaClass.Predicates.belongToAnyOf(
                    PracticeSession.class, PracticeStreak.class, YearRange.class);

    private static final List<String> OTHERS =
            List.of("app", "encoder", "eval", "store", "testkit", "bench");

    private static final String[] CORE_LIBRARIES = {
        "java..",
        "javax.imageio..",
        "org.jspecify.annotations..",
        "org.slf4j..",
        "org.apache.lucene..",
        "com.vladsch.flexmark..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "org.yaml.snakeyaml..",
    };

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.shirube");

    @Test
    void everyPackageHasItsPlace() {
        String[] known =
                inside(
                        Stream.of(CORE, List.of(KIT), ADAPTERS, OTHERS)
                                .flatMap(List::stream)
                                .toList());
        check(classes().should().resideInAnyPackage(known));
    }

    @TestFactory
    Stream<DynamicTest> aCorePackageUsesOnlyWhatStandsBeforeIt() {
        return IntStream.range(0, CORE.size())
                .mapToObj(i -> {
                    String[] before = inside(CORE.subList(0, i + 1));
                    ArchRule rule =
                            noClasses()
                                    .that()
                                    .resideInAPackage(ROOT + CORE.get(i) + "..")
                                    .should(dependOnClassesThat(oursOutside(before)));
                    return DynamicTest.dynamicTest(CORE.get(i), () -> check(rule));
                });
    }

    @Test
    void theCoreKnowsNoFrameworkAndNoPlatform() {
        String[] allowed =
                Stream.concat(Stream.of(CORE_LIBRARIES), Stream.of(inside(CORE)))
                        .toArray(String[]::new);
        check(
                classes()
                        .that()
                        .resideInAnyPackage(inside(CORE))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(allowed).or(resideInAPackage(""))));
    }

    @TestFactory
    Stream<DynamicTest> anAdapterKnowsOnlyItselfAndTheDoor() {
        return ADAPTERS.stream()
                .map(adapter -> {
                    String[] allowed =
                            inside(Stream.concat(Stream.of(adapter, KIT), DOOR.stream()).toList());
                    ArchRule rule =
                            noClasses()
                                    .that()
                                    .resideInAPackage(ROOT + adapter + "..")
                                    .should(
                                            dependOnClassesThat(
                                                    oursOutside(allowed)
                                                            .and(not(PART_OF_A_REPLY))));
                    return DynamicTest.dynamicTest(adapter, () -> check(rule));
                });
    }

    @Test
    void theKitKnowsOnlyTheDoor() {
        String[] allowed = inside(Stream.concat(Stream.of(KIT), DOOR.stream()).toList());
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + KIT + "..")
                        .should(
                                dependOnClassesThat(
                                        oursOutside(allowed).and(not(PART_OF_A_REPLY)))));
    }

    /** Beside itself: only the program, which prints the manifests. */
    @TestFactory
    Stream<DynamicTest> nobodyLooksIntoAnAdapter() {
        return ADAPTERS.stream()
                .map(adapter -> {
                    DescribedPredicate<JavaClass> ofTheAdapter =
                            resideInAPackage(ROOT + adapter + "..")
                                    .and(not(simpleNameEndingWith("Manifest")));
                    ArchRule rule =
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage(ROOT + adapter + "..")
                                    .should(dependOnClassesThat(ofTheAdapter));
                    return DynamicTest.dynamicTest(adapter, () -> check(rule));
                });
    }

    /** Parts of a package that only that package knows, though Java lets everybody in. */
    @TestFactory
    Stream<DynamicTest> whatIsNoDoorIsKnownToItsOwnPackageAlone() {
        return NO_DOORS.stream()
                .map(part -> {
                    String whole = ROOT + part.substring(0, part.indexOf('.')) + "..";
                    ArchRule rule =
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage(whole)
                                    .should(
                                            dependOnClassesThat(
                                                    resideInAPackage(ROOT + part + "..")));
                    return DynamicTest.dynamicTest(part, () -> check(rule));
                });
    }

    @Test
    void theTestKitKnowsOnlyTheCore() {
        List<String> allowed = Stream.concat(Stream.of("testkit"), CORE.stream()).toList();
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "testkit..")
                        .should(dependOnClassesThat(oursOutside(inside(allowed)))));
    }

    @Test
    void evaluationKnowsOnlyTheCoreAndNoFramework() {
        String[] allowed =
                Stream.concat(
                                Stream.of(CORE_LIBRARIES),
                                Stream.of(
                                        inside(
                                                Stream.concat(Stream.of("eval"), CORE.stream())
                                                        .toList())))
                        .toArray(String[]::new);
        check(
                classes()
                        .that()
                        .resideInAPackage(ROOT + "eval..")
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage(allowed).or(resideInAPackage(""))));
    }

    /** What scores and fits stays beside the bot, so that the bot can do without. */
    @Test
    void onlyCommandsAndMeasurementsKnowEvaluation() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(inside(List.of("eval", "app", "bench")))
                        .should(dependOnClassesThat(resideInAPackage(ROOT + "eval.."))));
    }

    @Test
    void theEncoderKnowsOnlyWhatItsVectorsAreFor() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "encoder..")
                        .should(
                                dependOnClassesThat(
                                        oursOutside(inside(List.of("encoder", "meaning"))))));
    }

    @Test
    void theStoreKnowsOnlyTheDoor() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + "store..")
                        .should(
                                dependOnClassesThat(
                                        oursOutside(inside(List.of("store", "chat")))
                                                .and(not(PART_OF_A_REPLY))
                                                .and(not(PART_OF_A_RECORD))
                                                .and(not(PART_OF_PRACTICE)))));
    }

    /// Whoever only answers loads no driver of a database.
    @Test
    void onlyTheStoreKnowsDatabases() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + "store..")
                        .should(
                                dependOnClassesThat(
                                        resideInAnyPackage(
                                                "java.sql..",
                                                "javax.sql..",
                                                "org.springframework.jdbc..",
                                                "org.flywaydb..",
                                                "org.sqlite..",
                                                "org.postgresql.."))));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    /// A package itself is one of its parts: either its parts know it, or it knows them.
    @TestFactory
    Stream<DynamicTest> thePartsOfAPackageHaveNoCycles() {
        return Stream.of(CORE, ADAPTERS, OTHERS)
                .flatMap(List::stream)
                .filter(whole -> !whole.equals("app"))
                .map(whole ->
                        DynamicTest.dynamicTest(
                                whole,
                                () ->
                                        check(
                                                slices().assignedFrom(partsOf(ROOT + whole))
                                                        .should()
                                                        .beFreeOfCycles())));
    }

    private static SliceAssignment partsOf(String whole) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String in = type.getPackageName();
                return in.equals(whole) || in.startsWith(whole + ".")
                        ? SliceIdentifier.of(in)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the parts of " + whole;
            }
        };
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<JavaPackage> packages = MAIN.getDefaultPackage().getSubpackagesInTree();
        String unmarked =
                packages.stream()
                        .filter(p -> p.getName().startsWith(ROOT) && !p.getClasses().isEmpty())
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .collect(joining(", "));
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void theCoreLogsThroughSlf4jAlone() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(inside(CORE))
                        .should(ACCESS_STANDARD_STREAMS)
                        .orShould(USE_JAVA_UTIL_LOGGING));
    }

    /// The same question on the same guides gives the same reply, so time comes from outside.
    @Test
    void theCoreHasNoClockAndNoChanceOfItsOwn() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(inside(CORE))
                        .should(
                                dependOnClassesThat(
                                        describe(
                                                "make random numbers",
                                                c ->
                                                        c.isEquivalentTo(Random.class)
                                                                || c.isAssignableTo(
                                                                        RandomGenerator.class))))
                        .orShould(
                                accessTargetWhere(
                                        describe(
                                                "the clock or chance is asked",
                                                ArchitectureTest::asksClockOrChance))));
    }

    private static boolean asksClockOrChance(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        String name = target.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        if (owner.isEquivalentTo(Math.class)) {
            return name.equals("random");
        }
        if (owner.isEquivalentTo(UUID.class)) {
            return name.equals("randomUUID");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(p -> p.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaClass> oursOutside(String... allowed) {
        return resideInAPackage(ROOT + ".").and(not(resideInAnyPackage(allowed)));
    }

    private static String[] inside(List<String> packages) {
        return packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
