package dev.harbinger.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where the values of a JSON document stand, by JSON pointer. */
public final class JsonPlaces {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Place> places = new HashMap<>();

    private JsonPlaces() {}

    /**
     * A place in a document.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** Finds the places of a document; those before its first fault if it is malformed. */
    public static JsonPlaces in(byte[] document) {
        JsonPlaces found = new JsonPlaces();
        try (JsonParser parser = JSON.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                found.note(parser);
            }
        } catch (IOException malformed) {
            // Whoever read the document has told of it; the places up to there are true.
            return found;
        }
        return found;
    }

    private void note(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        places.putIfAbsent(pointer, new Place(at.getLineNr(), at.getColumnNr()));
    }

    /** The place of a value, or that of the nearest value around it which the document has. */
    public Place of(String pointer) {
        Place place = places.get(pointer);
        if (place != null) {
            return place;
        }
        int last = pointer.lastIndexOf('/');
        return last < 0 ? new Place(1, 1) : of(pointer.substring(0, last));
    }
}
