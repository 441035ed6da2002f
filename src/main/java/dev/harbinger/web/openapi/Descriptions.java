package dev.harbinger.web.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import dev.harbinger.question.AnswerJson;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of types and members: by their annotation, or else by their Javadoc, which the compiler keeps. */
final class Descriptions {
    private Descriptions() {}

    static String of(Class<?> type) {
        String own = annotated(type);
        return own.isEmpty() ? text(RuntimeJavadoc.getJavadoc(type).getComment()) : own;
    }

    static String of(RecordComponent member) {
        String own = annotated(member.getAccessor());
        return own.isEmpty()
                ? RuntimeJavadoc.getJavadoc(member.getDeclaringRecord()).getRecordComponents().stream()
                        .filter(documented -> documented.getName().equals(member.getName()))
                        .map(ParamJavadoc::getComment)
                        .map(Descriptions::text)
                        .collect(Collectors.joining())
                : own;
    }

    /** What is said of an enumeration and of those of its constants that need it. */
    static String ofWords(Class<?> type) {
        List<String> words = List.of(type.getEnumConstants()).stream()
                .map(constant -> (Enum<?>) constant)
                .map(constant -> "\n- `" + AnswerJson.word(constant) + "`: "
                        + text(RuntimeJavadoc.getJavadoc(constant).getComment()))
                .filter(line -> !line.endsWith(": "))
                .toList();
        return of(type) + (words.isEmpty() ? "" : "\n" + String.join("", words));
    }

    private static String annotated(AnnotatedElement element) {
        Schema schema = element.getAnnotation(Schema.class);
        return schema == null ? "" : schema.description();
    }

    private static String text(Comment comment) {
        Text text = new Text();
        comment.visit(text);
        return text.written.toString().trim().replaceAll("\\s+", " ");
    }

    /** Writes a comment as Markdown. */
    private static final class Text implements CommentVisitor {
        private final StringBuilder written = new StringBuilder();

        @Override
        public void commentText(String text) {
            written.append(text);
        }

        @Override
        public void inlineLink(Link link) {
            written.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String text) {
            written.append('`').append(text).append('`');
        }

        @Override
        public void inlineValue(Value value) {
            written.append(value.getReferencedMemberName());
        }
    }
}
