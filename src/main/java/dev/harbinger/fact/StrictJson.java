package dev.harbinger.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON as RFC 8259 has it, within limits: UTF-8 only, one document, no name twice, bounded depth and numbers.
 * Messages are its own, as those of the parser name its classes. Immutable and thread-safe.
 */
final class StrictJson {
    /** Digits of the longest number; converting longer ones takes time that grows with the square. */
    private static final int MAX_NUMBER_LENGTH = 1000;
    /** More than 10,000 facts need; each becomes an object that is much larger than its two characters. */
    private static final long MAX_TOKENS = 1_000_000;

    private final int maxDepth;
    private final JsonMapper mapper;

    StrictJson(int maxDepth) {
        this.maxDepth = maxDepth;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(maxDepth)
                .maxTokenCount(MAX_TOKENS)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }

    /** The document, or null after a problem was recorded. */
    @Nullable
    JsonNode parse(byte[] json, ProblemLog problems) {
        String text = new String(json, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD') < 0 ? -1 : firstBrokenByte(json);
        if (broken >= 0) {
            problems.add(() -> FactProblem.at(
                    DocumentPath.DOCUMENT, "invalid-utf8", "The document is not valid UTF-8 at byte " + broken + "."));
            return null;
        }
        return parse(withoutMark(text), problems);
    }

    /** The members of an object that {@link #parse(byte[], ProblemLog)} gave, as they were written. */
    Map<String, String> members(byte[] object) {
        String text = withoutMark(new String(object, StandardCharsets.UTF_8));
        Map<String, String> members = new TreeMap<>();
        try (JsonParser parser = mapper.createParser(text)) {
            parser.nextToken();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                members.put(name, text.substring(start, (int)
                        parser.currentLocation().getCharOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text that was read before could not be read.", e);
        }
        return members;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Decodes strictly; only called for texts with a replacement character, which valid documents hardly hold. */
    private static int firstBrokenByte(byte[] json) {
        ByteBuffer in = ByteBuffer.wrap(json);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(json.length), true);
        return result.isError() ? in.position() : -1;
    }

    private @Nullable JsonNode parse(String text, ProblemLog problems) {
        try (JsonParser parser = mapper.createParser(text)) {
            return parse(parser, text, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
    }

    private @Nullable JsonNode parse(JsonParser parser, String text, ProblemLog problems) throws IOException {
        try {
            JsonNode document = mapper.readTree(parser);
            if (document == null || document.isMissingNode()) {
                problems.add(() -> malformed("The document is empty", JsonLocation.NA, text));
                return null;
            }
            if (parser.nextToken() != null) {
                problems.add(() -> malformed("Something follows the document", parser.currentTokenLocation(), text));
                return null;
            }
            return document;
        } catch (JsonProcessingException e) {
            problems.add(() -> problem(e, parser, text));
            return null;
        }
    }

    private FactProblem problem(JsonProcessingException e, JsonParser parser, String text) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        if (e instanceof StreamConstraintsException) {
            return overLimit(parser, at);
        } else if (e instanceof MismatchedInputException) {
            return malformed("A member name is given twice in one object", at, text);
        } else if (e instanceof JsonEOFException) {
            return malformed("The document ends too early", at, text);
        }
        return malformed("The document is not JSON", at, text);
    }

    private FactProblem overLimit(JsonParser parser, JsonLocation at) {
        if (parser.getParsingContext().getNestingDepth() > maxDepth) {
            return FactProblem.at(
                    DocumentPath.DOCUMENT,
                    "too-deep",
                    "The document is nested deeper than " + maxDepth + " levels, " + lineAndColumn(at) + ".");
        }
        if (parser.currentTokenCount() > MAX_TOKENS) {
            return FactProblem.at(
                    DocumentPath.DOCUMENT,
                    "too-long",
                    "The document has more than " + MAX_TOKENS + " names, values and brackets, " + lineAndColumn(at)
                            + ".");
        }
        return FactProblem.at(
                DocumentPath.DOCUMENT, "too-long", "A number or a member name is too long, " + lineAndColumn(at) + ".");
    }

    private static FactProblem malformed(String what, JsonLocation at, String text) {
        if (at.getLineNr() < 1) {
            return FactProblem.at(DocumentPath.DOCUMENT, "malformed-json", what + ", line 1, column 1.");
        }
        FactProblem problem =
                FactProblem.at(DocumentPath.DOCUMENT, "malformed-json", what + ", " + lineAndColumn(at) + ".");
        String near = near(text, (int) at.getCharOffset());
        return near.isBlank() ? problem : problem.of(near);
    }

    private static String lineAndColumn(JsonLocation at) {
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String near(String text, int offset) {
        int middle = Math.max(0, Math.min(offset, text.length()));
        return text.substring(Math.max(0, middle - 20), Math.min(text.length(), middle + 20));
    }
}
