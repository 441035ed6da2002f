package dev.harbinger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the rooms, and what a room may know of the world outside. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.harbinger");

    private static final String[] RULE_ENGINE = {"org.drools..", "org.kie..", "org.mvel2..", "org.antlr.."};

    /** The rooms, lowest first, each with the rooms that it may use. */
    private enum Room {
        BELIEF(),
        FACT(BELIEF),
        RULE(BELIEF, FACT),
        ENGINE(BELIEF, FACT, RULE),
        PROOF(BELIEF, FACT, RULE, ENGINE),
        QUESTION(BELIEF, FACT, RULE, ENGINE, PROOF),
        ASSESSMENT(BELIEF, FACT, RULE, ENGINE, PROOF, QUESTION),
        WORKSHOP(BELIEF, FACT, RULE, ENGINE, PROOF, QUESTION, ASSESSMENT),
        RELOAD(BELIEF, FACT, RULE, ENGINE, PROOF, QUESTION, ASSESSMENT, WORKSHOP),
        STORE(BELIEF, ASSESSMENT),
        WEB(BELIEF, FACT, RULE, PROOF, QUESTION, ASSESSMENT, RELOAD),
        CLI(BELIEF, FACT, RULE, ENGINE, PROOF, QUESTION, ASSESSMENT, WORKSHOP),
        APP(BELIEF, FACT, RULE, ENGINE, PROOF, QUESTION, ASSESSMENT, WORKSHOP, RELOAD, STORE, WEB, CLI);

        private final Room[] uses;

        Room(Room... uses) {
            this.uses = uses;
        }

        String packages() {
            return "dev.harbinger." + name().toLowerCase(Locale.ROOT) + "..";
        }

        DescribedPredicate<JavaClass> itselfAndWhatItUses() {
            return resideInAnyPackage(Stream.concat(Stream.of(this), Arrays.stream(uses))
                    .map(Room::packages)
                    .toArray(String[]::new));
        }
    }

    /** What the core, which is plain Java, may use from outside: the room, and the packages beside java and JSpecify. */
    private static final Map<Room, String[]> CORE = Map.of(
            Room.BELIEF,
            new String[] {},
            Room.FACT,
            new String[] {"com.fasterxml.jackson.."},
            Room.RULE,
            // The tree of a YAML file is read with its places, which Jackson does not keep.
            new String[] {"com.fasterxml.jackson..", "org.yaml.snakeyaml.."},
            Room.ENGINE,
            RULE_ENGINE,
            Room.PROOF,
            new String[] {"com.fasterxml.jackson.."},
            Room.QUESTION,
            new String[] {"com.fasterxml.jackson.."},
            Room.ASSESSMENT,
            new String[] {"com.fasterxml.jackson.."},
            Room.WORKSHOP,
            new String[] {"com.fasterxml.jackson..", "org.yaml.snakeyaml.."},
            Room.RELOAD,
            new String[] {"com.fasterxml.jackson.."},
            Room.CLI,
            new String[] {"com.fasterxml.jackson..", "javax.xml.stream..", "picocli.."});

    @ParameterizedTest
    @EnumSource
    void aRoomKnowsOnlyTheRoomsBelowIt(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(room.itselfAndWhatItUses().or(outsideOfHarbinger()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("core")
    void theCoreIsPlainJava(Room room, String[] libraries) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.harbinger..", "java..", "javax.lang.model..", "org.jspecify.annotations..")
                        .or(resideInAnyPackage(libraries)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        Arrays.stream(Room.values()).map(Room::packages).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void onlyTheEngineSeesDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.ENGINE.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RULE_ENGINE)
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgeReadsTheClockAndDrawsIds() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Room.APP.packages(), Room.WEB.packages())
                .should(callMethodWhere(
                        describe("it reads the clock or draws at random", RoomsTest::dependsOnTheMoment)))
                .check(CLASSES);
    }

    @Test
    void roomsDoNotDependOnEachOtherInACircle() {
        slices().matching("dev.harbinger.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageIsADrawerForAnything() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..model..", "..helper..")
                .check(CLASSES);
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, List<String>> byName = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(found -> !found.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackage)
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }

    private static Stream<Arguments> core() {
        return CORE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static DescribedPredicate<JavaClass> outsideOfHarbinger() {
        return DescribedPredicate.not(resideInAnyPackage("dev.harbinger.."));
    }

    /** A call of now() that is given a clock is fine: the caller chose the moment. */
    private static boolean dependsOnTheMoment(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean givenAClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && method.equals("now") && !givenAClock
                || owner.equals("java.time.Clock") && method.startsWith("system")
                || owner.equals("java.time.InstantSource") && method.equals("system")
                || owner.equals("java.lang.System") && method.equals("currentTimeMillis")
                || owner.equals("java.util.UUID") && method.equals("randomUUID")
                || Set.of("java.util.Random", "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom")
                        .contains(owner);
    }
}
