package dev.harbinger.workshop.format;

import dev.harbinger.workshop.format.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides where each part of a DRL file stands: one rule or declaration after the other, with an empty line between.
 * Inside the parentheses of a pattern, and between the constants of an enumeration, lines end where the author ended
 * them. Not thread-safe.
 */
final class Layout {
    private static final List<String> CONSEQUENCE = List.of("conclude", "(", "drools", ")", ";");

    private final List<Part> parts;
    private final List<Placed> placed = new ArrayList<>();
    private int at;

    private Layout(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Places the parts of a file.
     *
     * @param parts of the whole file, the last one being its end
     * @throws FormatFault at the first part that belongs to no rule or declaration
     */
    static List<Placed> of(List<Part> parts) throws FormatFault {
        Layout layout = new Layout(parts);
        layout.layFile();
        return layout.placed;
    }

    private void layFile() throws FormatFault {
        while (next().kind() != Kind.END) {
            if (next().is("rule")) {
                layRule();
            } else if (next().is("declare")) {
                layDeclaration();
            } else {
                throw unexpected("a rule or a declaration");
            }
        }
        place(Lead.top());
    }

    private void layRule() throws FormatFault {
        place(Lead.top());
        if (next().kind() != Kind.TEXT && next().kind() != Kind.WORD) {
            throw unexpected("the name of a rule");
        }
        place(Lead.same(0));
        layLines(AnnotationOrder.RULE);
        placeWord("when", Lead.margin());
        layConditions();
        if (next().is("then")) {
            placeWord("then", Lead.margin());
            for (String word : CONSEQUENCE) {
                placeWord(word, word.equals("conclude") ? Lead.line(0) : Lead.same(0));
            }
        }
        placeWord("end", Lead.margin());
    }

    private void layConditions() throws FormatFault {
        int depth = 0;
        boolean begins = true;
        while (depth > 0 || !next().is("then") && !next().is("end")) {
            if (next().kind() == Kind.END) {
                throw unexpected("the word then");
            }
            depth -= next().is(")") ? 1 : 0;
            boolean ends = next().is(")") && depth == 0;
            boolean newLine = depth == 0 && begins || (depth > 0 || ends) && next().newlines() > 0;
            int step = next().is("(") ? 1 : 0;
            place(newLine && !next().is(";") ? Lead.line(Math.max(depth, 0)) : Lead.same(Math.max(depth, 0)));
            depth += step;
            begins = ends;
        }
    }

    private void layDeclaration() throws FormatFault {
        place(Lead.top());
        boolean enumeration = next().is("enum");
        boolean set = next().is("set");
        if (enumeration || set) {
            place(Lead.same(0));
        }
        if (next().kind() != Kind.WORD || next().is("trait")) {
            throw unexpected("the name of a type");
        }
        place(Lead.same(0));
        layLines(AnnotationOrder.TYPE);
        if (enumeration) {
            layConstants();
        } else if (set) {
            layMembers();
        } else {
            layFields();
        }
        placeWord("end", Lead.margin());
    }

    private void layConstants() throws FormatFault {
        boolean begins = true;
        while (!next().is(";")) {
            if (next().kind() != Kind.WORD && !next().is(",")) {
                throw unexpected("a constant");
            }
            boolean wrapped = !next().is(",") && next().newlines() > 0;
            place(begins || wrapped ? Lead.line(0) : Lead.same(0));
            begins = false;
        }
        place(Lead.same(0));
    }

    private void layMembers() throws FormatFault {
        boolean begins = true;
        while (!next().is("end")) {
            if (next().kind() == Kind.END) {
                throw unexpected("end");
            }
            boolean wrapped = !next().is(",") && next().newlines() > 0;
            place(begins || wrapped ? Lead.line(0) : Lead.same(0));
            begins = false;
        }
    }

    private void layFields() throws FormatFault {
        while (!next().is("end")) {
            if (next().kind() != Kind.WORD) {
                throw unexpected("a field");
            }
            place(Lead.line(0));
            placeWord(":", Lead.same(0));
            if (next().kind() != Kind.WORD) {
                throw unexpected("the type of a field");
            }
            place(Lead.same(0));
            for (Annotation annotation : AnnotationOrder.FIELD.sort(annotations())) {
                place(annotation, Lead.same(0));
            }
        }
    }

    private void layLines(AnnotationOrder order) throws FormatFault {
        Annotation last = null;
        for (Annotation annotation : order.sort(annotations())) {
            boolean shares = last != null && order.sharesLine(last, annotation);
            place(annotation, shares ? Lead.same(0) : Lead.line(0));
            last = annotation;
        }
    }

    private List<Annotation> annotations() throws FormatFault {
        List<Annotation> annotations = new ArrayList<>();
        while (next().is("@")) {
            annotations.add(annotation());
        }
        return annotations;
    }

    private Annotation annotation() throws FormatFault {
        int start = at++;
        String name = next().text();
        if (next().kind() != Kind.WORD) {
            throw unexpected("the name of an annotation");
        }
        at++;
        if (next().is("(")) {
            skipParentheses();
        }
        return new Annotation(name, parts.subList(start, at));
    }

    private void skipParentheses() throws FormatFault {
        int depth = 0;
        do {
            if (next().kind() == Kind.END) {
                throw unexpected("a closing parenthesis");
            }
            depth += next().is("(") ? 1 : next().is(")") ? -1 : 0;
            at++;
        } while (depth > 0);
    }

    private void place(Annotation annotation, Lead lead) {
        for (int i = 0; i < annotation.parts().size(); i++) {
            placed.add(new Placed(annotation.parts().get(i), i == 0 ? lead : Lead.same(0)));
        }
    }

    private void placeWord(String word, Lead lead) throws FormatFault {
        if (!next().is(word)) {
            throw unexpected(word);
        }
        place(lead);
    }

    private void place(Lead lead) {
        placed.add(new Placed(parts.get(at++), lead));
    }

    private Token next() {
        return parts.get(at).token();
    }

    private FormatFault unexpected(String wanted) {
        String found = next().kind() == Kind.END ? "the end of the file" : next().text();
        return new FormatFault(next().offset(), "Instead of (" + found + "), " + wanted + " is expected here.");
    }
}
