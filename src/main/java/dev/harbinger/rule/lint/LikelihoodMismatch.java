package dev.harbinger.rule.lint;

import dev.harbinger.belief.Contribution;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.rule.Claim;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules whose likelihood is more than one band away from the word of a claim that they cite, and that do not say
 * why in a {@code @note}. Where a rule lowers a finding, the claim may speak of what it prevents: <em>unlikely</em> then
 * stands for <em>likely</em>.
 */
final class LikelihoodMismatch implements LintCheck {
    @Override
    public void check(RulePack pack, Warnings warnings) {
        for (RuleDefinition rule : pack.rules().values()) {
            EstimativeWord likelihood = rule.likelihood();
            if (likelihood == null || !rule.note().isEmpty()) {
                continue;
            }
            for (String id : rule.claims()) {
                Claim claim = pack.claims().get(id);
                EstimativeWord word = claim == null ? null : StrengthWords.band(claim.strength());
                if (claim != null && word != null && !isNear(word, likelihood, rule)) {
                    warn(pack, rule, claim, warnings);
                }
            }
        }
    }

    private static boolean isNear(EstimativeWord word, EstimativeWord likelihood, RuleDefinition rule) {
        int opposite = EstimativeWord.values().length - 1 - word.ordinal();
        boolean lowers = rule.conclusion().contribution() instanceof Contribution.Lowers;
        return Math.abs(word.ordinal() - likelihood.ordinal()) <= 1
                || lowers && Math.abs(opposite - likelihood.ordinal()) <= 1;
    }

    private static void warn(RulePack pack, RuleDefinition rule, Claim claim, Warnings warnings) {
        warnings.add(
                rule,
                pack.places().annotation(rule.position(), "likelihood"),
                "strength-gap",
                "The likelihood (" + lower(rule.likelihood()) + ") is more than one band away from the word ("
                        + claim.strength() + ") of claim (" + claim.id() + ").",
                "Maybe take the document's word, or say in a @note why not.");
    }

    private static String lower(@Nullable Object word) {
        return String.valueOf(word).toLowerCase(Locale.ROOT);
    }
}
