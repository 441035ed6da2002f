package dev.harbinger.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import dev.harbinger.proof.ClaimView;
import dev.harbinger.proof.FindingView;
import dev.harbinger.proof.OutcomeView;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names schemas as their classes are named: one within another after both, without View and Body, which mean something
 * to us only.
 */
final class SchemaNames {
    private static final String REFERENCE = "#/components/schemas/";
    /** What an assessment says of a thing of a pack whose own schema has the short name. */
    private static final Map<Class<?>, String> TAKEN = Map.of(
            OutcomeView.class, "AssessedOutcome", FindingView.class, "AssessedFinding", ClaimView.class, "CitedClaim");

    private SchemaNames() {}

    /** The name of a type; that of {@code Items<Rule>} is RuleItems. */
    static String of(JavaType type) {
        String of = type.hasGenericTypes() ? of(type.containedType(0)) : "";
        return of + of(type.getRawClass());
    }

    /** A reference to the schema of that name. */
    static Schema reference(String name) {
        return OASFactory.createSchema().ref(REFERENCE + name);
    }

    private static String of(Class<?> type) {
        org.eclipse.microprofile.openapi.annotations.media.Schema given =
                type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (given != null && !given.name().isEmpty()) {
            return given.name();
        }
        String name =
                Objects.requireNonNullElse(TAKEN.get(type), type.getSimpleName().replaceFirst("(View|Body)$", ""));
        return type.isMemberClass() ? of(type.getDeclaringClass()) + name : name;
    }
}
