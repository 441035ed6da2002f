package dev.harbinger.workshop.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harbinger.belief.RuleId;
import dev.harbinger.engine.RuleBase;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.workshop.format.DrlFormatter;
import dev.harbinger.workshop.format.Formatted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds a rule, the claims that it brings along and its tests to a draft. */
final class NewRule {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern THEME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private final Draft draft;
    private final RuleRequest request;
    private final String theme;

    NewRule(Draft draft, RuleRequest request) {
        this.draft = draft;
        this.request = request;
        this.theme = request.theme() == null ? theme() : request.theme();
    }

    /** The longest theme of the pack that the id begins with, else its first word. */
    private String theme() {
        return draft.pack().rules().values().stream()
                .map(rule -> rule.position().file().replace(".drl", ""))
                .filter(known -> request.id().startsWith(known + "_"))
                .max(Comparator.comparingInt(String::length))
                .orElse(request.id().split("_", 2)[0]);
    }

    /** Adds it and tells what to do next. */
    List<String> add() {
        check();
        boolean added = draft.isFine() && addRule(annotations());
        addClaims(request.annotations().getOrDefault("claims", ""));
        RuleBase base = added ? draft.load() : null;
        boolean fires = added && draft.isFine() && addTests(base);
        List<String> advice = new ArrayList<>();
        advice.add("Fill in what begins with TODO, and choose the words (--likelihood, --firmness) by the document.");
        if (!fires) {
            advice.add("Give the firing test in tests/" + theme + ".yaml its facts: it fails until then.");
        }
        advice.add("Then run: harbinger check && harbinger test");
        return advice;
    }

    private void check() {
        RuleDefinition known = draft.pack().rules().get(new RuleId(request.id()));
        if (known != null) {
            draft.exists("rule", request.id(), known.position());
        }
        if (!ID.matcher(request.id()).matches() || !THEME.matcher(theme).matches() || theme.equals("vocabulary")) {
            draft.problem(
                    "The id (" + request.id() + ") or the theme (" + theme + ") is not in snake_case.",
                    "Maybe write theme_what_it_says.");
        } else if (!request.id().startsWith(theme + "_")) {
            draft.problem(
                    "The id (" + request.id() + ") does not begin with its theme (" + theme + ").",
                    "Maybe call it " + theme + "_" + request.id() + ".");
        }
        if (request.patterns().isEmpty()) {
            draft.problem("A rule needs a pattern.", "Maybe add --when 'Finding( id == \"...\" )'.");
        }
        request.annotations().forEach((name, text) -> {
            if (text.contains("\"") || text.contains("\\")) {
                draft.problem("The text of (" + name + ") must not hold a double quote or a backslash.", null);
            }
        });
    }

    private Map<String, String> annotations() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", "TODO: the link in one sentence.");
        if (!request.annotations().containsKey("defines")) {
            all.put("likelihood", "likely");
            all.put("firmness", "moderate");
        }
        all.put("status", "experimental");
        all.put("because", "TODO: what the reader is told.");
        all.putAll(request.annotations());
        return all;
    }

    private boolean addRule(Map<String, String> annotations) {
        StringBuilder text = new StringBuilder("rule \"" + request.id() + "\"\n");
        annotations.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> text.append("@")
                        .append(one.getKey())
                        .append("(\"")
                        .append(one.getValue())
                        .append("\")\n"));
        text.append("when\n")
                .append(String.join("\n", request.patterns()))
                .append("\nthen\nconclude( drools );\nend\n");
        Formatted formatted = DrlFormatter.format(theme + ".drl", text.toString());
        if (formatted instanceof Formatted.Text tidy) {
            draft.append(theme + ".drl", "\n\n", new Draft.Addition("rule", tidy.text()));
        } else if (formatted instanceof Formatted.Refused refused) {
            refused.problems().forEach(problem -> draft.problem(problem.text(), problem.advice()));
        }
        return formatted instanceof Formatted.Text;
    }

    private void addClaims(String ids) {
        for (String id : ids.split("[\\s,]+")) {
            if (id.isEmpty()) {
                continue;
            }
            if (draft.pack().claims().containsKey(id)) {
                NewClaim.encode(draft, id);
            } else {
                new NewClaim(draft, new ClaimRequest(id, Map.of())).addCited();
            }
        }
    }

    /** Adds a test in which it fires, and one in which it stays quiet; whether facts were found that make it fire. */
    private boolean addTests(@Nullable RuleBase base) {
        String file = "tests/" + theme + ".yaml";
        if (!isListOrEmpty(draft.text(file))) {
            draft.problem(
                    "The file (" + file + ") is no list whose entries begin at the margin.",
                    "Maybe write each test as \"- name: ...\" without blanks before it.");
            return false;
        }
        List<Map<String, JsonNode>> firing = List.of();
        List<Map<String, JsonNode>> quiet = List.of();
        if (base != null) {
            FiringTrial trial = new FiringTrial(base, new RuleId(request.id()));
            firing = new Examples(base.pack(), trial)
                    .firing(Objects.requireNonNull(base.pack().rules().get(trial.rule())));
            quiet = new NearMiss(base.pack().vocabulary(), trial).of(firing);
        }
        draft.append(file, "\n", new Draft.Addition("test in which it fires", test("fires", "fires", firing)));
        draft.append(
                file, "\n", new Draft.Addition("test in which it stays quiet", test("stays quiet", "quiet", quiet)));
        return !firing.isEmpty();
    }

    private static boolean isListOrEmpty(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.startsWith("- "))
                .orElse(true);
    }

    private String test(String what, String member, List<Map<String, JsonNode>> facts) {
        StringBuilder text = new StringBuilder("- name: " + request.id() + " " + what + "\n");
        text.append("  asOf: ").append(FiringTrial.AS_OF).append("\n  facts:").append(facts.isEmpty() ? " []\n" : "\n");
        facts.forEach(fact -> text.append("    - ").append(Quoted.fact(fact)).append('\n'));
        return text.append("  ")
                .append(member)
                .append(":\n    - ")
                .append(request.id())
                .append('\n')
                .toString();
    }
}
