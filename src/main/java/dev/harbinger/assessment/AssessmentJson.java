package dev.harbinger.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.harbinger.belief.Adjustment;
import dev.harbinger.belief.ConfidenceLevel;
import dev.harbinger.belief.EstimativeWord;
import dev.harbinger.belief.Firmness;
import dev.harbinger.rule.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as JSON, always to the same bytes. Words of a scale are written in lower snake_case; warning levels
 * keep their capitals, as in HIGH. Thread-safe.
 */
public final class AssessmentJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Assessment.class);

    private static final byte[] TREND = ",\"trend\":".getBytes(StandardCharsets.UTF_8);

    private AssessmentJson() {}

    /** The module that writes words of a scale, for other mappers that show the same records. */
    public static SimpleModule words() {
        return new SimpleModule("harbinger-words")
                .addSerializer(EstimativeWord.class, new LowerCase<>())
                .addSerializer(Firmness.class, new LowerCase<>())
                .addSerializer(ConfidenceLevel.class, new LowerCase<>())
                .addSerializer(Adjustment.Kind.class, new LowerCase<>())
                .addSerializer(Outcome.Kind.class, new LowerCase<>());
    }

    /** The answer in full. */
    public static byte[] write(Assessment assessment) {
        try {
            return WRITER.writeValueAsBytes(assessment);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("An assessment cannot be written as JSON.", fault);
        }
    }

    /** The answer to a question about an assessment. */
    public static byte[] writeAnswer(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("An answer cannot be written as JSON.", fault);
        }
    }

    /**
     * An answer with the trend as its last member. The trend stands beside the answer, not in it, as it depends on what
     * was stored before: the answer itself stays the same to the byte whenever it is made again.
     *
     * @param answer the answer, a JSON object that is not empty
     * @param trend the trend as JSON, or null for the answer alone
     */
    static byte[] withTrend(byte[] answer, byte @Nullable [] trend) {
        if (trend == null) {
            return answer;
        }
        byte[] shown = new byte[answer.length + TREND.length + trend.length];
        System.arraycopy(answer, 0, shown, 0, answer.length - 1);
        System.arraycopy(TREND, 0, shown, answer.length - 1, TREND.length);
        System.arraycopy(trend, 0, shown, answer.length - 1 + TREND.length, trend.length);
        shown[shown.length - 1] = '}';
        return shown;
    }

    private static final class LowerCase<T extends Enum<T>> extends JsonSerializer<T> {
        @Override
        public void serialize(T word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(word.name().toLowerCase(Locale.ROOT));
        }
    }
}
