package dev.harbinger.workshop.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact set that is to be compared.
 *
 * @param name what it is called: its file, with the line if the file holds one a line
 * @param json as it would be posted
 */
public record FactSetDocument(String name, byte[] json) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * The fact sets of a file or, below a folder, of all {@code .json} and {@code .ndjson} files, by path and line.
     *
     * @throws IOException if one cannot be read
     */
    public static List<FactSetDocument> under(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            List<FactSetDocument> found = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.addAll(in(file));
            }
            return List.copyOf(found);
        }
    }

    private static List<FactSetDocument> in(Path file) throws IOException {
        String name = file.toString().replace('\\', '/');
        if (name.endsWith(".ndjson")) {
            List<String> lines = Files.readAllLines(file);
            List<FactSetDocument> sets = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    sets.add(new FactSetDocument(
                            name + ":" + (i + 1), lines.get(i).getBytes(StandardCharsets.UTF_8)));
                }
            }
            return sets;
        }
        return name.endsWith(".json") ? List.of(new FactSetDocument(name, Files.readAllBytes(file))) : List.of();
    }

    /** The pack that it names; empty if it names none or is malformed. */
    public Optional<String> pack() {
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("pack") && value == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
        } catch (IOException malformed) {
            // The comparison tells of it.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
