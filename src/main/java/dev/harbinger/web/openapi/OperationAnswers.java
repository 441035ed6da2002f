package dev.harbinger.web.openapi;

import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.RestResponse;

/** Describes the answer of each operation whose method answers with a record. */
public final class OperationAnswers {
    private static final String OK = "200";
    private static final Class<org.eclipse.microprofile.openapi.annotations.Operation> ANNOTATION =
            org.eclipse.microprofile.openapi.annotations.Operation.class;

    private OperationAnswers() {}

    /**
     * Describes all answers.
     *
     * @param index where the methods are looked for
     */
    public static void describe(OpenAPI openApi, IndexView index, RecordSchemas schemas) {
        Map<String, Method> answers = answers(index);
        openApi.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> {
                    Method method = answers.get(operation.getOperationId());
                    if (method != null) {
                        describe(operation, method, schemas);
                    }
                });
    }

    private static void describe(Operation operation, Method method, RecordSchemas schemas) {
        operation
                .getResponses()
                .getAPIResponse(OK)
                .getContent()
                .getMediaType(MediaType.APPLICATION_JSON)
                .schema(schemas.of(answer(method)));
        if (isConditional(method)) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref("#/components/responses/unchanged"));
        }
    }

    /** The methods that answer with records, by operation. */
    private static Map<String, Method> answers(IndexView index) {
        return index.getAnnotations(ANNOTATION).stream()
                .map(found -> found.target().asMethod().declaringClass().name().toString())
                .distinct()
                .flatMap(name -> Stream.of(load(name).getMethods()))
                .filter(method -> method.isAnnotationPresent(ANNOTATION) && isRecord(answer(method)))
                .collect(Collectors.toMap(
                        method -> method.getAnnotation(ANNOTATION).operationId(), method -> method));
    }

    private static Type answer(Method method) {
        return method.getReturnType() == CompletionStage.class || isConditional(method)
                ? ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }

    /** Whether the answer may be that nothing has changed. */
    private static boolean isConditional(Method method) {
        return method.getReturnType() == RestResponse.class;
    }

    private static boolean isRecord(Type type) {
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        return ((Class<?>) raw).isRecord();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException("The class (" + name + ") is in the index and nowhere else.", fault);
        }
    }
}
