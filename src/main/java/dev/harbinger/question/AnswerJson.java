package dev.harbinger.question;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Locale;

/**
 * Writes answers as JSON, always to the same bytes. Words of a scale are written in lower snake_case; warning levels
 * keep their capitals, as in HIGH. Thread-safe.
 */
public final class AnswerJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private AnswerJson() {}

    /** The module that writes words of a scale, for other mappers that show the same records. */
    public static SimpleModule words() {
        return new SimpleModule("harbinger-words")
                .addSerializer(EstimativeWord.class, new LowerCase<>())
                .addSerializer(Firmness.class, new LowerCase<>())
                .addSerializer(ConfidenceLevel.class, new LowerCase<>())
                .addSerializer(Adjustment.Kind.class, new LowerCase<>())
                .addSerializer(Outcome.Kind.class, new LowerCase<>());
    }

    /** The answer, in UTF-8. */
    public static byte[] write(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("An answer cannot be written as JSON.", fault);
        }
    }

    /** A word of a scale as it is written. */
    public static String word(Object constant) {
        return MAPPER.convertValue(constant, String.class);
    }

    /** An answer that was written before. */
    public static <A> A read(String answer, Class<A> type) {
        try {
            return MAPPER.readValue(answer, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("This is no answer of that type.", fault);
        }
    }

    private static final class LowerCase<T extends Enum<T>> extends JsonSerializer<T> {
        @Override
        public void serialize(T word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(word.name().toLowerCase(Locale.ROOT));
        }
    }
}
