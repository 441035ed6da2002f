package dev.harbinger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What makes reports speak of one thing: the type with the event key, or else with the key fields and, for events, the
 * day. An event type without key fields has every value as key.
 *
 * @param type name of the fact type
 * @param parts what has to be equal besides
 */
record GroupKey(String type, List<Object> parts) {
    static GroupKey of(PostedFact fact) {
        FactType type = fact.type();
        String eventKey = fact.evidence().eventKey();
        if (eventKey != null) {
            return new GroupKey(type.name(), List.of("event", ValueEquality.comparable(eventKey)));
        }
        List<Object> parts = new ArrayList<>();
        parts.add("key");
        boolean isEvent = type.kind() == FactType.Kind.EVENT;
        boolean everyField = isEvent && type.fields().stream().noneMatch(FieldType::key);
        for (FieldType field : type.fields()) {
            if (field.key() || everyField) {
                parts.add(Optional.ofNullable(fact.values().get(field.name())).map(ValueEquality::comparable));
            }
        }
        if (isEvent) {
            parts.add(fact.evidence().occurredOn());
        }
        return new GroupKey(type.name(), List.copyOf(parts));
    }
}
