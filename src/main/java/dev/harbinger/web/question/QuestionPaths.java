package dev.harbinger.web.question;

import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Profile.Needs;
import dev.harbinger.question.Question;
import dev.harbinger.web.openapi.RecordSchemas;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes a question in the OpenAPI document, at its address for kept assessments and for posted facts. */
public final class QuestionPaths {
    private final Question<?> question;
    private final Profile profile;
    private final RecordSchemas schemas;

    private QuestionPaths(Question<?> question, RecordSchemas schemas) {
        this.question = question;
        this.profile = question.profile();
        this.schemas = schemas;
    }

    /** Adds all questions. */
    public static void addTo(OpenAPI openApi, RecordSchemas schemas) {
        Asks.all().forEach(question -> new QuestionPaths(question, schemas).addTo(openApi.getPaths()));
    }

    private void addTo(Paths paths) {
        String posted = "/v1/questions/" + profile.name() + about();
        paths.addPathItem("/v1/assessments/{id}/" + keptName(), kept())
                .addPathItem(posted, OASFactory.createPathItem().POST(posted()));
    }

    private String keptName() {
        return profile.name() + (profile.needs() == Needs.OTHER_CASE ? "/{other}" : about());
    }

    private String about() {
        return switch (profile.about()) {
            case ALL -> "";
            case OUTCOME -> "/{outcome}";
            case OUTCOME_OR_RULE -> "/{outcomeOrRule}";
        };
    }

    private PathItem kept() {
        Operation operation = profile.needs() == Needs.OTHER_CASE ? operation("", "id", "other") : operation("", "id");
        if (profile.needs() != Needs.CHANGES) {
            operation.getResponses().addAPIResponse("304", unchanged());
            return OASFactory.createPathItem().GET(operation);
        }
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/storeWhatIf"));
        operation.requestBody(body("FactChanges"));
        APIResponse created = OASFactory.createAPIResponse()
                .description("The same; the changed facts are kept as an assessment of their own.")
                .content(content());
        operation.getResponses().addAPIResponse("201", created);
        return OASFactory.createPathItem().POST(operation);
    }

    private Operation posted() {
        return operation("OfPosted")
                .requestBody(body(
                        switch (profile.needs()) {
                            case NOTHING -> "FactSet";
                            case CHANGES -> "FactSetWithChanges";
                            case OTHER_CASE -> "FactSetPair";
                        }));
    }

    private Operation operation(String suffix, String... parameters) {
        Operation operation = OASFactory.createOperation()
                .operationId(camelCase(profile.name()) + suffix)
                .summary(profile.summary())
                .tags(new ArrayList<>(List.of("questions")))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "200",
                                OASFactory.createAPIResponse()
                                        .description("The answer.")
                                        .content(content())));
        Stream.of(parameters).map(QuestionPaths::path).forEach(operation::addParameter);
        if (profile.about() != About.ALL) {
            operation.addParameter(path(profile.about() == About.OUTCOME ? "outcome" : "outcomeOrRule"));
        }
        profile.options().forEach(option -> operation.addParameter(query(option)));
        return operation;
    }

    private Content content() {
        Content content = OASFactory.createContent();
        for (Form form : profile.forms()) {
            Schema schema = form == Form.JSON
                    ? schemas.of(answer())
                    : OASFactory.createSchema().addType(SchemaType.STRING);
            content.addMediaType(form.mediaType(), OASFactory.createMediaType().schema(schema));
        }
        return content;
    }

    private static APIResponse unchanged() {
        return OASFactory.createAPIResponse().ref("#/components/responses/unchanged");
    }

    /** The type that the class of the question names as its answer. */
    private Type answer() {
        return TypeFactory.defaultInstance().constructType(question.getClass()).findTypeParameters(Question.class)[0];
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    private static RequestBody body(String schema) {
        return OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Form.JSON.mediaType(),
                                OASFactory.createMediaType().schema(reference(schema))));
    }

    private static Parameter path(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter query(Option option) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.STRING);
        if (!option.allowed().isEmpty()) {
            schema.enumeration(new ArrayList<>(option.allowed())).defaultValue(option.otherwise());
        }
        return OASFactory.createParameter()
                .name(option.name())
                .in(Parameter.In.QUERY)
                .description(option.description() + ".")
                .schema(schema);
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-")) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
