package dev.harbinger.web;

import dev.harbinger.web.assessment.ExplainedAssessment;
import dev.harbinger.web.openapi.OperationAnswers;
import dev.harbinger.web.openapi.RecordSchemas;
import dev.harbinger.web.question.QuestionPaths;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Describes what annotations cannot: every answer as it is written, questions, and errors. Works while the application
 * is built.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiDescription implements OASFilter {
    private final IndexView index;

    /** Called while the application is built. */
    public OpenApiDescription(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        keepWritten(openApi.getComponents());
        RecordSchemas schemas = new RecordSchemas(openApi.getComponents());
        OperationAnswers.describe(openApi, index, schemas);
        ExplainedAssessment.describe(schemas);
        QuestionPaths.addTo(openApi, schemas);
        ProblemResponses.addTo(openApi, schemas);
        openApi.getPaths().getPathItems().values().forEach(PathParameters::describe);
        FactSetExamples.addTo(openApi);
    }

    /** Takes away what annotations say of records: less than is so, and under names such as Kind1. */
    private static void keepWritten(Components components) {
        Map<String, Schema> written = new LinkedHashMap<>(components.getSchemas());
        written.values().removeIf(schema -> schema.getTitle() == null);
        components.setSchemas(written);
    }
}
