package dev.harbinger.cli;

import picocli.CommandLine.Option;

/** The option {@code --format} of commands whose report is for people or for programs. */
final class ReportFormOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: text")
    @SuppressWarnings("NullAway.Init")
    private ReportForm form;

    /** Whether a program reads the report. */
    boolean isJson() {
        return form == ReportForm.JSON;
    }
}
