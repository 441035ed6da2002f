package dev.harbinger.web.question;

import dev.harbinger.assessment.Asked;
import dev.harbinger.assessment.Inquiry;
import dev.harbinger.assessment.Reply;
import dev.harbinger.question.Form;
import dev.harbinger.question.Option;
import dev.harbinger.question.PageHtml;
import dev.harbinger.question.Profile;
import dev.harbinger.question.Profile.About;
import dev.harbinger.question.Question;
import dev.harbinger.question.Questions;
import dev.harbinger.question.assess.AssessQuestion;
import dev.harbinger.web.problem.Parameters;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question as a request asks it: which one, in which form, with which options. For one request.
 *
 * @param question the question
 * @param form the form of the answer that the client likes best
 * @param about the outcome or rule in the path, or null
 * @param options the options given
 * @param parameters the rest of the parameters, still to be checked
 */
record Asks(
        Question<?> question, Form form, @Nullable String about, Map<String, String> options, Parameters parameters) {
    /** Every form that a question has: what the framework lets pass. */
    static final String JSON = "application/json";

    static final String MARKDOWN = "text/markdown";
    static final String HTML = "text/html";
    static final String GRAPHVIZ = "text/vnd.graphviz";
    static final String MERMAID = "text/vnd.mermaid";

    /** The questions that have an address of this kind; an assessment has one of its own. */
    static List<? extends Question<?>> all() {
        return Questions.ALL.stream()
                .filter(question -> !(question instanceof AssessQuestion))
                .toList();
    }

    /** The names of these questions. */
    static List<String> names() {
        return all().stream().map(question -> question.profile().name()).toList();
    }

    /**
     * Reads a request; ends it if there is no such question, or none that is about something or nothing as here.
     *
     * @param about the last part of the path, or null if it has none
     * @param further names of query parameters beside the question's options
     */
    static Asks of(String name, @Nullable String about, UriInfo uri, HttpHeaders headers, String... further) {
        Question<?> question = named(name).orElseThrow(NotFoundException::new);
        Profile profile = question.profile();
        Set<String> known = new HashSet<>(Set.of(further));
        profile.options().forEach(option -> known.add(option.name()));
        Parameters parameters = new Parameters(uri, known);
        return new Asks(
                question,
                form(profile, headers.getAcceptableMediaTypes()),
                about,
                options(profile.options(), parameters),
                parameters);
    }

    private static Optional<? extends Question<?>> named(String name) {
        return all().stream()
                .filter(question -> question.profile().name().equals(name))
                .findFirst();
    }

    private static Map<String, String> options(Collection<Option> options, Parameters parameters) {
        Map<String, String> given = new HashMap<>();
        for (Option option : options) {
            String value = option.allowed().isEmpty()
                    ? parameters.text(option.name())
                    : parameters.choice(option.name(), option.allowed());
            if (value != null) {
                given.put(option.name(), value);
            }
        }
        return given;
    }

    private static Form form(Profile profile, List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(accepted -> profile.forms().stream()
                        .filter(form -> MediaType.valueOf(form.mediaType()).isCompatible(accepted)))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    Profile profile() {
        return question.profile();
    }

    /** Ends the request unless the question is about something exactly if the path names something. */
    Asks requireAbout() {
        if ((profile().about() == About.ALL) != (about == null)) {
            throw new NotFoundException();
        }
        return this;
    }

    /** The inquiry about a case alone; further parts may be added. */
    Inquiry of(Asked asked) {
        return Inquiry.of(question, form, asked, about, options);
    }

    /** The answer. */
    Response.ResponseBuilder answer(Reply reply) {
        MediaType type = MediaType.valueOf(form.mediaType());
        Response.ResponseBuilder answer =
                Response.ok(reply.body()).type("text".equals(type.getType()) ? type.withCharset("UTF-8") : type);
        if (form == Form.HTML) {
            answer.header("Content-Security-Policy", PageHtml.SECURITY_POLICY);
        }
        return answer;
    }
}
