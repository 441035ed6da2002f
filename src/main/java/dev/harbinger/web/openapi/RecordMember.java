package dev.harbinger.web.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** A component of a record as a member of what is written. */
record RecordMember(RecordComponent component) {
    static List<RecordMember> all(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .map(RecordMember::new)
                .toList();
    }

    String name() {
        return component.getName();
    }

    Type type() {
        return component.getGenericType();
    }

    /** Whether its own members are written in its place. */
    boolean isUnwrapped() {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** Whether it is written whatever its value. */
    boolean isAlwaysThere() {
        Include include = include();
        return include == Include.ALWAYS || (include == Include.NON_NULL && !isNullable());
    }

    /** The schema of its type, with what is known of it as a member. */
    Schema describe(Schema type) {
        Schema schema = isNullable() && isAlwaysThere() ? orNull(type) : type;
        schema.description(Descriptions.of(component));
        org.eclipse.microprofile.openapi.annotations.media.Schema more =
                annotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
        if (more != null && more.enumeration().length > 0) {
            schema.enumeration(new ArrayList<>(List.of(more.enumeration())));
        }
        if (more != null && more.examples().length > 0) {
            schema.examples(new ArrayList<>(List.of(more.examples())));
        }
        return schema;
    }

    private static Schema orNull(Schema type) {
        return type.getRef() == null
                ? type.addType(SchemaType.NULL)
                : OASFactory.createSchema()
                        .addAnyOf(type)
                        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private boolean isNullable() {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Include include() {
        JsonInclude own = annotation(JsonInclude.class);
        JsonInclude all = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return own != null ? own.value() : all != null ? all.value() : Include.ALWAYS;
    }

    /** Annotations of other libraries stand at the accessor, as they do not know records. */
    private <A extends Annotation> @Nullable A annotation(Class<A> type) {
        return component.getAccessor().getAnnotation(type);
    }
}
