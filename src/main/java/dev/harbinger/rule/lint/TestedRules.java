package dev.harbinger.rule.lint;

import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.DidYouMean;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import dev.harbinger.rule.YamlTexts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that the tests of a pack name.
 *
 * @param fires those that some test expects to fire
 * @param quiet those that some test expects to stay quiet
 */
public record TestedRules(Set<String> fires, Set<String> quiet) implements LintCheck {
    public TestedRules {
        fires = Set.copyOf(fires);
        quiet = Set.copyOf(quiet);
    }

    /** Reads what test files name; a file or entry that cannot be read names nothing. */
    public static TestedRules in(Map<String, String> texts) {
        Set<String> fires = new TreeSet<>();
        Set<String> quiet = new TreeSet<>();
        texts.forEach((file, text) -> {
            fires.addAll(YamlTexts.inEachItem(text, "fires"));
            quiet.addAll(YamlTexts.inEachItem(text, "quiet"));
        });
        return new TestedRules(fires, quiet);
    }

    @Override
    public void check(RulePack pack, Warnings warnings) {
        Set<String> fires = meant(this.fires, pack);
        Set<String> quiet = meant(this.quiet, pack);
        for (RuleDefinition rule : pack.rules().values()) {
            if (!fires.contains(rule.id().value())) {
                warn(pack, rule, "fires", "untested-firing", warnings);
            }
            if (!quiet.contains(rule.id().value())) {
                warn(pack, rule, "stays quiet", "untested-silence", warnings);
            }
        }
    }

    /** The names, with the rule that is nearest to each that no rule has: the mistyped name is told where it stands. */
    private static Set<String> meant(Set<String> named, RulePack pack) {
        List<String> known = pack.rules().keySet().stream().map(RuleId::value).toList();
        Set<String> meant = new TreeSet<>(named);
        named.stream()
                .filter(name -> !known.contains(name))
                .map(name -> DidYouMean.nearest(name, known))
                .filter(Objects::nonNull)
                .forEach(meant::add);
        return meant;
    }

    private static void warn(RulePack pack, RuleDefinition rule, String what, String code, Warnings warnings) {
        String text = "The rule has no test in which it " + what + ".";
        String list = code.equals("untested-firing") ? "fires" : "quiet";
        String advice = "Maybe add a test to the folder tests that names it in " + list + ".";
        warnings.add(rule, pack.places().name(rule), code, text, advice);
    }
}
