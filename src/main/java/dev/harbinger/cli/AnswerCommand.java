package dev.harbinger.cli;

import picocli.CommandLine.Option;

/**
 * A command about one fact set that answers as text or with the service's data.
 *
 * @param <T> the answer as data
 */
abstract class AnswerCommand<T> extends FactCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text")
    @SuppressWarnings("NullAway.Init")
    private Form format;

    /** The answer as data. */
    abstract T ask(Desk desk, InputFile factSet);

    /** The answer as text. */
    abstract String text(T answer);

    @Override
    final String answer(Desk desk, InputFile factSet) {
        T answer = ask(desk, factSet);
        return format == Form.JSON ? json(answer) : text(answer);
    }
}
