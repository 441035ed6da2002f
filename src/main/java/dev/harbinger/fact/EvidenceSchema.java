package dev.harbinger.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Describes the evidence of a fact as JSON Schema; the same for every pack. */
final class EvidenceSchema {
    private EvidenceSchema() {}

    static void describe(ObjectNode schema) {
        schema.put("title", "Evidence").put("description", "Who says so, since when, and how reliable they are.");
        ObjectNode properties = VocabularySchema.closedObject(schema, List.of("occurredOn"));
        describeDays(properties);
        describeGrade(properties);
        describeLinks(properties);
    }

    private static void describeDays(ObjectNode properties) {
        VocabularySchema.day(properties, "occurredOn", "The day of the thing itself, or its first day.");
        VocabularySchema.day(properties, "occurredUntil", "Its last day, if it lasted.");
        VocabularySchema.day(properties, "reportedOn", "The day of the report.");
        VocabularySchema.day(properties, "validUntil", "The last day on which the fact holds; else its type decides.");
    }

    private static void describeGrade(ObjectNode properties) {
        VocabularySchema.text(properties, "origin", "The first reporter; reports of one origin count once.");
        properties
                .putObject("reliability")
                .put("description", "Reliability of the source, NATO Admiralty code; F if not judged.")
                .putArray("enum")
                .addAll(EvidenceReader.RELIABILITIES.stream()
                        .map(properties::textNode)
                        .toList());
        properties
                .putObject("credibility")
                .put("description", "Credibility of the information, 1 (confirmed) to 5 (improbable), 6 not judged.")
                .put("type", "integer")
                .put("minimum", 1)
                .put("maximum", 6);
        ObjectNode standing = properties.putObject("standing").put("default", "reported");
        standing.put("description", "What the report does: only reported supports, denied counts against.");
        VocabularySchema.constants(standing, EvidenceReader.STANDINGS);
        properties
                .putObject("selfInterested")
                .put("type", "boolean")
                .put("description", "Whether the reporter is a party to the matter.");
    }

    private static void describeLinks(ObjectNode properties) {
        VocabularySchema.text(properties, "eventKey", "A name shared by all reports of one thing.");
        VocabularySchema.text(properties, "supersedes", "Id of the fact that this one closes.");
        VocabularySchema.text(properties, "reference", "Where to read it, such as a document and paragraph.");
    }
}
