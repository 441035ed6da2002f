package dev.harbinger.web.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which methods and media types each path takes, which a refusal tells (RFC 9110 §15.5.6, §15.5.16). Thread-safe.
 */
@Singleton
public final class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");
    private final List<Route> routes;

    AllowedMethods(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::routes)
                .toList();
    }

    /** The paths of all resources, with their parameters in braces. */
    public Set<String> templates() {
        return routes.stream().map(Route::template).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether there is something at a path, but not for this method. */
    boolean isOnlyForOthers(String path, String method) {
        Set<String> methods = at(path);
        return methods.size() > 1 && !methods.contains(method);
    }

    /** The methods that a path allows, sorted; only that which asks for them if there is nothing. */
    Set<String> at(String path) {
        Set<String> methods = matching(path).map(Route::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    /** The media types of bodies that a path takes by a method, sorted; empty if it takes none or any. */
    Set<String> bodies(String path, String method) {
        return matching(path)
                .filter(route -> route.method().equals(method))
                .flatMap(route -> route.bodies().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The routes of the template that says most of the path, as it alone is served there. */
    private Stream<Route> matching(String path) {
        List<Route> all = routes.stream()
                .filter(route -> route.path().matcher(path).matches())
                .toList();
        int most = all.stream().mapToInt(Route::literals).max().orElse(0);
        return all.stream().filter(route -> route.literals() == most);
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(found -> found != null)
                        .map(found -> route(template(resource, method), found.value(), bodies(resource, method))));
    }

    private static String template(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : below.value());
    }

    private static List<String> bodies(Class<?> resource, Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes consumes = own == null ? resource.getAnnotation(Consumes.class) : own;
        return consumes == null ? List.of() : List.of(consumes.value());
    }

    private static Route route(String template, String method, List<String> bodies) {
        int literals = PARAMETER.matcher(template).replaceAll("").length();
        Pattern path = Pattern.compile(PARAMETER.matcher(template).replaceAll("[^/]+"));
        return new Route(template, literals, path, method, bodies);
    }

    private record Route(String template, int literals, Pattern path, String method, List<String> bodies) {}
}
