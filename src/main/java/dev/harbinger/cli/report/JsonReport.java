package dev.harbinger.cli.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import dev.harbinger.rule.RuleProblem.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Writes problems, or anything else that is data, as one JSON document. */
public final class JsonReport {
    private static final JsonSerializer<Object> LOWER_CASE = new ToStringSerializerBase(Severity.class) {
        private static final long serialVersionUID = 1L;

        @Override
        public String valueToString(Object value) {
            return value.toString().toLowerCase(Locale.ROOT);
        }
    };

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new SimpleModule("severity").addSerializer(Severity.class, LOWER_CASE))
            .build()
            .writerWithDefaultPrettyPrinter();

    private JsonReport() {}

    /** The whole report. */
    record Report(List<LocatedProblem> problems) {}

    static void write(List<LocatedProblem> problems, PrintWriter out) {
        write((Object) new Report(problems), out);
    }

    /** Writes records as indented JSON with a line end. */
    public static void write(Object data, PrintWriter out) {
        try {
            out.println(WRITER.writeValueAsString(data));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A report cannot be written as JSON.", fault);
        }
    }
}
