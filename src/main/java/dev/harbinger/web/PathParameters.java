package dev.harbinger.web;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Puts the shared description of each path parameter in the place of the bare one that its annotation gives. */
final class PathParameters {
    private PathParameters() {}

    static void describe(PathItem item) {
        item.getOperations().values().forEach(operation -> {
            List<Parameter> parameters = operation.getParameters();
            if (parameters != null) {
                operation.setParameters(
                        parameters.stream().map(PathParameters::shared).toList());
            }
        });
    }

    private static Parameter shared(Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH
                ? OASFactory.createParameter().ref("#/components/parameters/" + parameter.getName())
                : parameter;
    }
}
