package dev.harbinger.cli;

import dev.harbinger.proof.Case;
import dev.harbinger.question.Asking;
import dev.harbinger.question.Counterpart;
import dev.harbinger.question.Form;
import dev.harbinger.question.Identity;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Question;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command of a question: asks it of a fact set in a file, under the rules of a folder. */
final class QuestionCommand implements Callable<Integer> {
    private static final String EXAMPLE = "facts/tajikistan/2021-05-kyrgyz-clash.json";
    private static final String FORMAT = "--format";
    private static final String FILE = "FILE";
    private static final String CHANGES = "CHANGES";
    private static final String OTHER_FILE = "FILE2";

    private final Question<?> question;
    private final Profile profile;
    private final CommandIo surroundings;
    private final PackOptions packs = new PackOptions();
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    QuestionCommand(Question<?> question, CommandIo surroundings) {
        this.question = question;
        this.profile = question.profile();
        this.surroundings = surroundings;
        spec.name(profile.name()).mixinStandardHelpOptions(true).versionProvider(new Version());
        spec.usageMessage().header(profile.summary() + ".").footer("", "Example:", "  harbinger " + example());
        parameters().forEach(spec::addPositional);
        spec.addOption(format());
        profile.options().forEach(option -> spec.addOption(option(option)));
        spec.addMixin("packs", CommandSpec.forAnnotatedObject(packs));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        InputFile file = read(FILE);
        CaseLoader loader = new CaseLoader(packs.load());
        Case asked = loader.of(file);
        Asking asking = Asking.unhurried(asked, identity())
                .against(counterpart(loader, file, asked))
                .about(profile.about() == About.ALL ? null : value(about()))
                .with(options());
        Form form = form(String.valueOf(spec.findOption(FORMAT).<String>getValue()));
        String answer = new String(question.ask(asking, form), StandardCharsets.UTF_8);
        spec.commandLine().getOut().print(answer.endsWith("\n") ? answer : answer + "\n");
        return Exit.FINE;
    }

    private @Nullable Counterpart counterpart(CaseLoader loader, InputFile file, Case asked) {
        return switch (profile.needs()) {
            case NOTHING -> null;
            case CHANGES -> Counterpart.underSameRules(asked, loader.changed(asked, file, read(CHANGES)), identity());
            case OTHER_CASE -> Counterpart.underSameRules(asked, loader.of(read(OTHER_FILE)), identity());
        };
    }

    private Identity identity() {
        return new Identity(null, surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Map<String, String> options() {
        Map<String, String> given = new HashMap<>();
        for (Option option : profile.options()) {
            String value = spec.findOption("--" + option.name()).getValue();
            if (value != null) {
                requireAllowed("--" + option.name(), value, option.allowed());
                given.put(option.name(), value);
            }
        }
        return given;
    }

    private Form form(String word) {
        List<String> words = profile.forms().stream().map(Form::toString).toList();
        requireAllowed(FORMAT, word, words);
        return profile.forms().stream()
                .filter(form -> form.toString().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow();
    }

    private static void requireAllowed(String option, String value, List<String> allowed) {
        if (!allowed.isEmpty() && allowed.stream().noneMatch(value::equalsIgnoreCase)) {
            throw CommandRefused.usage("The option (" + option + ") has an unknown value (" + value
                    + ").\nMaybe use one of " + allowed + ".");
        }
    }

    private InputFile read(String label) {
        return InputFile.read(value(label), surroundings.in());
    }

    private String value(String label) {
        return spec.positionalParameters().stream()
                .filter(parameter -> parameter.paramLabel().equals(label))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private List<PositionalParamSpec> parameters() {
        List<PositionalParamSpec> parameters = new ArrayList<>();
        parameters.add(parameter(0, FILE, "A fact set as JSON; - for standard input"));
        switch (profile.needs()) {
            case NOTHING -> {}
            case CHANGES ->
                parameters.add(parameter(
                        1, CHANGES, "JSON with add, change, remove, distrust, regrade, asOf; - for standard input"));
            case OTHER_CASE -> parameters.add(parameter(1, OTHER_FILE, "The second fact set"));
        }
        if (profile.about() != About.ALL) {
            parameters.add(parameter(parameters.size(), about(), "What the question is about"));
        }
        return parameters;
    }

    private String about() {
        return profile.about() == About.OUTCOME ? "OUTCOME" : "OUTCOME|RULE";
    }

    private static PositionalParamSpec parameter(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .paramLabel(label)
                .type(String.class)
                .required(true)
                .description(description)
                .build();
    }

    private OptionSpec format() {
        List<String> words = profile.forms().stream().map(Form::toString).toList();
        return OptionSpec.builder(FORMAT)
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(words)
                .defaultValue(profile.readable().toString())
                .description("One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
                .build();
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder("--" + option.name())
                .paramLabel(option.name().toUpperCase(Locale.ROOT))
                .type(String.class);
        return option.allowed().isEmpty()
                ? builder.description(option.description()).build()
                : builder.completionCandidates(option.allowed())
                        .defaultValue(option.otherwise())
                        .description(
                                option.description() + ": one of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
                        .build();
    }

    private String example() {
        String about = profile.about() == About.ALL ? "" : " insurgency_spillover";
        return switch (profile.needs()) {
            case NOTHING -> profile.name() + " " + EXAMPLE + about;
            case CHANGES -> profile.name() + " " + EXAMPLE + about + " - <<< '{\"distrust\": [\"RFE/RL\"]}'";
            case OTHER_CASE -> profile.name() + " facts/tajikistan/2021-04-nato-withdrawal.json " + EXAMPLE + about;
        };
    }
}
