package dev.harbinger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.harbinger.belief.Condition;
import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.FindingId;
import dev.harbinger.belief.Level;
import dev.harbinger.rule.Outcome;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every rule, finding, claim and outcome of the pack must have. Each test lists all offenders at once. */
class PackQualityTest {
    private static final RulePack PACK = Situation.ruleBase().pack();
    private static final Collection<RuleDefinition> RULES = PACK.rules().values();

    @Test
    void everyRuleHasATestInWhichItFires() throws IOException {
        assertThat(without(named("fires"))).isEmpty();
    }

    @Test
    void everyRuleHasATestInWhichItStaysQuiet() throws IOException {
        assertThat(without(named("quiet"))).isEmpty();
    }

    @Test
    void testsNameOnlyRulesThatExist() throws IOException {
        Set<String> known = RULES.stream().map(rule -> rule.id().value()).collect(Collectors.toSet());
        assertThat(Stream.concat(named("fires").stream(), named("quiet").stream())
                        .filter(rule -> !known.contains(rule)))
                .isEmpty();
    }

    private static List<String> without(Set<String> tested) {
        return RULES.stream()
                .map(rule -> rule.id().value())
                .filter(id -> !tested.contains(id))
                .toList();
    }

    private static Set<String> named(String member) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("rules/tajikistan/tests"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                JsonNode tests = new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
                tests.forEach(test -> test.path(member).forEach(rule -> names.add(rule.asText())));
            }
        }
        return names;
    }

    @Test
    void everyRuleIsNamedAfterItsTheme() {
        assertThat(RULES)
                .filteredOn(rule -> !rule.id().value().startsWith(theme(rule) + "_"))
                .extracting(rule -> rule.id().value() + " in " + rule.position().file())
                .isEmpty();
    }

    private static String theme(RuleDefinition rule) {
        return rule.position().file().replace(".drl", "");
    }

    @Test
    void everyThemeHasItsTestFile() {
        assertThat(RULES.stream().map(PackQualityTest::theme).distinct())
                .filteredOn(theme -> !Files.exists(Path.of("rules/tajikistan/tests", theme + ".yaml")))
                .isEmpty();
    }

    @Test
    void everyThemeStandsInTheTableOfContents() throws IOException {
        String contents = Files.readString(Path.of("rules/tajikistan/README.md"));
        assertThat(RULES.stream().map(rule -> rule.position().file()).distinct())
                .filteredOn(file -> !contents.contains("`" + file + "`"))
                .isEmpty();
    }

    @Test
    void everyClaimIsCitedOrHasAReason() {
        Set<String> cited = RULES.stream()
                .flatMap(rule -> rule.claims().stream())
                .map(id -> PACK.claims().get(id).id())
                .collect(Collectors.toSet());
        assertThat(PACK.claims().values())
                .filteredOn(claim -> claim.encoded()
                        ? !cited.contains(claim.id())
                        : claim.reason().length() < 20)
                .extracting(claim -> claim.id())
                .isEmpty();
    }

    @Test
    void everyOutcomeTellsWhatEachOfItsLevelsMeans() {
        assertThat(PACK.manifest().outcomes().values())
                .filteredOn(outcome -> !outcome.ladder().keySet().containsAll(levels(outcome)))
                .extracting(Outcome::id)
                .isEmpty();
    }

    private static Set<Level> levels(Outcome outcome) {
        Set<Level> levels = new TreeSet<>(Set.of(Level.LOW, Level.GUARDED, Level.ELEVATED, Level.HIGH));
        if (outcome.policy().gate() != null) {
            levels.add(Level.CRITICAL);
        }
        return levels;
    }

    @Test
    void everyOutcomeCanComeAboutInSeveralWays() {
        assertThat(PACK.manifest().outcomes().values())
                .filteredOn(outcome -> raisedBy(outcome.id()).size() < 2)
                .extracting(Outcome::id)
                .isEmpty();
    }

    @Test
    void everyMechanismAndMitigatorHasARule() {
        Set<String> idle = new TreeSet<>();
        PACK.manifest().findings().values().forEach(finding -> {
            finding.mechanisms().keySet().stream()
                    .filter(mechanism -> !raisedBy(finding.id()).contains(mechanism.value()))
                    .forEach(mechanism -> idle.add(finding.id() + " through " + mechanism));
            finding.mitigators().keySet().stream()
                    .filter(mitigator -> RULES.stream()
                            .noneMatch(rule -> rule.conclusion().finding().equals(finding.id())
                                    && rule.conclusion().contribution() instanceof Contribution.Lowers lowers
                                    && lowers.family().equals(mitigator)))
                    .forEach(mitigator -> idle.add(finding.id() + " by " + mitigator));
        });
        assertThat(idle).isEmpty();
    }

    private static Set<String> raisedBy(FindingId finding) {
        return RULES.stream()
                .filter(rule -> rule.conclusion().finding().equals(finding))
                .filter(rule -> rule.conclusion().contribution() instanceof Contribution.Raises)
                .map(rule -> ((Contribution.Raises) rule.conclusion().contribution())
                        .mechanism()
                        .value())
                .collect(Collectors.toSet());
    }

    @Test
    void everyFindingIsConcludedAndUsed() {
        Set<FindingId> concluded =
                RULES.stream().map(rule -> rule.conclusion().finding()).collect(Collectors.toSet());
        Set<FindingId> used = Stream.concat(
                        RULES.stream()
                                .flatMap(rule -> rule.conditions().stream())
                                .filter(RuleCondition.OverFinding.class::isInstance)
                                .map(condition -> ((RuleCondition.OverFinding) condition).finding()),
                        PACK.manifest().outcomes().values().stream().flatMap(PackQualityTest::named))
                .collect(Collectors.toSet());
        assertThat(PACK.manifest().findings().keySet())
                .filteredOn(id -> !concluded.contains(id) || !used.contains(id))
                .isEmpty();
    }

    private static Stream<FindingId> named(Outcome outcome) {
        return Stream.of(
                        Stream.of(outcome.id()),
                        outcome.needsFindings().stream(),
                        outcome.policy().conditions().map(Condition::finding))
                .flatMap(all -> all);
    }

    @Test
    void everyRuleSaysWhyItFiredInOneSentence() {
        assertThat(RULES)
                .filteredOn(rule -> rule.because().isBlank() || rule.because().endsWith("."))
                .extracting(rule -> rule.id().value())
                .isEmpty();
    }
}
