package dev.harbinger.web.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.harbinger.question.AnswerJson;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as they are written: which members are always there, which may be null, the words of enumerations.
 * All of it is taken from what decides it on the wire (Jackson's annotations, JSpecify's, the mapper of the answers), and
 * the descriptions from the Javadoc, so that nothing is said twice. For one document; not thread-safe.
 */
public final class RecordSchemas {
    private static final TypeFactory TYPES = TypeFactory.defaultInstance();
    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(String.class, new Scalar(null, SchemaType.STRING)),
            Map.entry(UUID.class, new Scalar("uuid", SchemaType.STRING)),
            Map.entry(LocalDate.class, new Scalar("date", SchemaType.STRING)),
            Map.entry(Instant.class, new Scalar("date-time", SchemaType.STRING)),
            Map.entry(int.class, new Scalar("int32", SchemaType.INTEGER)),
            Map.entry(long.class, new Scalar("int64", SchemaType.INTEGER)),
            Map.entry(Long.class, new Scalar("int64", SchemaType.INTEGER)),
            Map.entry(double.class, new Scalar("double", SchemaType.NUMBER)),
            Map.entry(Double.class, new Scalar("double", SchemaType.NUMBER)),
            Map.entry(boolean.class, new Scalar(null, SchemaType.BOOLEAN)),
            Map.entry(Object.class, new Scalar(null, SchemaType.STRING, SchemaType.NUMBER, SchemaType.BOOLEAN)));

    private final Components components;
    private final Map<String, JavaType> described = new HashMap<>();

    /**
     * Describes into a document.
     *
     * @param components where the schemas of records and enumerations are put
     */
    public RecordSchemas(Components components) {
        this.components = components;
    }

    /**
     * The schema of a type; a reference if it is a record, an enumeration or a sealed interface of records.
     *
     * @throws IllegalArgumentException if it is not known how the type is written, or another type has its name
     */
    public Schema of(Type type) {
        return of(TYPES.constructType(type));
    }

    /** The schema itself that a record is described by, for what its class does not say. */
    public Schema definition(Class<?> record) {
        of(record);
        return Objects.requireNonNull(components.getSchemas().get(SchemaNames.of(TYPES.constructType(record))));
    }

    private Schema of(JavaType type) {
        if (type.isMapLikeType()) {
            return object().additionalPropertiesSchema(of(type.getContentType()));
        }
        if (type.isCollectionLikeType() && type.getRawClass() != ObjectNode.class) {
            return createSchema().addType(SchemaType.ARRAY).items(of(type.getContentType()));
        }
        Class<?> raw = type.getRawClass();
        if (raw == ObjectNode.class) {
            // The only trees in answers are facts as they may be posted.
            return SchemaNames.reference("Fact");
        }
        return raw.isRecord() || raw.isEnum() || raw.isSealed() ? named(type, raw) : scalar(raw);
    }

    private static Schema scalar(Class<?> type) {
        Scalar scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalArgumentException("It is not known how the type (" + type + ") is written.");
        }
        return createSchema().type(new ArrayList<>(scalar.types())).format(scalar.format());
    }

    private Schema named(JavaType type, Class<?> raw) {
        String name = SchemaNames.of(type);
        JavaType other = described.putIfAbsent(name, type);
        if (other == null) {
            components.addSchema(name, raw.isRecord() ? record(type) : raw.isEnum() ? words(raw) : union(raw));
        } else if (!other.equals(type)) {
            throw new IllegalArgumentException("Two types (" + other + ", " + type + ") have the name (" + name + ").");
        }
        return SchemaNames.reference(name);
    }

    private Schema record(JavaType type) {
        Schema schema = object().description(Descriptions.of(type.getRawClass()));
        Variant variant = Variant.of(type.getRawClass());
        if (variant != null) {
            schema.addProperty(variant.member(), variant.describe(scalar(String.class)))
                    .addRequired(variant.member());
        }
        addMembers(schema, type);
        return schema;
    }

    private void addMembers(Schema schema, JavaType type) {
        for (RecordMember member : RecordMember.all(type.getRawClass())) {
            JavaType of = TYPES.resolveMemberType(member.type(), type.getBindings());
            if (member.isUnwrapped()) {
                addMembers(schema, of);
                continue;
            }
            schema.addProperty(member.name(), member.describe(of(of)));
            if (member.isAlwaysThere()) {
                schema.addRequired(member.name());
            }
        }
    }

    private static Schema words(Class<?> type) {
        Schema schema = scalar(String.class).description(Descriptions.ofWords(type));
        Stream.of(type.getEnumConstants()).map(AnswerJson::word).forEach(schema::addEnumeration);
        return schema;
    }

    private Schema union(Class<?> type) {
        Discriminator discriminator = OASFactory.createDiscriminator();
        Schema schema = createSchema().description(Descriptions.of(type)).discriminator(discriminator);
        for (Class<?> form : type.getPermittedSubclasses()) {
            Variant variant = Variant.required(form);
            Schema reference = of(form);
            schema.addOneOf(reference);
            discriminator.propertyName(variant.member()).addMapping(variant.word(), reference.getRef());
        }
        return schema;
    }

    private static Schema object() {
        return createSchema().addType(SchemaType.OBJECT);
    }

    /** How a value without members is written. */
    private record Scalar(@Nullable String format, List<SchemaType> types) {
        Scalar(@Nullable String format, SchemaType... types) {
            this(format, List.of(types));
        }
    }
}
