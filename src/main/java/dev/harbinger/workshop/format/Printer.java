package dev.harbinger.workshop.format;

import dev.harbinger.workshop.format.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes placed parts, with the comments among them. Not thread-safe. */
final class Printer {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Token last;
    private boolean itemBegun;

    private Printer() {}

    /** The text of a file; it ends in one line feed, unless it is empty. */
    static String print(List<Placed> placed) {
        Printer printer = new Printer();
        placed.forEach(printer::print);
        String text = printer.text.toString().stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }

    private void print(Placed placed) {
        Lead lead = placed.lead();
        itemBegun = false;
        for (Token comment : placed.part().comments()) {
            printComment(comment, lead);
        }
        printToken(placed.part().token(), lead);
    }

    private void printComment(Token comment, Lead lead) {
        if (last == null || comment.newlines() > 0) {
            beginLine(comment, lead, lead.commentIndent());
        } else {
            text.append(' ');
        }
        text.append(comment.text().stripTrailing());
        last = comment;
    }

    private void printToken(Token token, Lead lead) {
        Token before = last;
        boolean afterComment = before != null && before.isComment();
        boolean forced = before != null && afterComment && (before.kind() == Kind.LINE_COMMENT || token.newlines() > 0);
        if (lead.kind() != Lead.Kind.SAME || forced) {
            beginLine(token, lead, lead.indent());
        } else if (before != null && (afterComment || before.isApartFrom(token))) {
            text.append(' ');
        }
        text.append(token.text());
        last = token;
    }

    /** At the top of the file an empty line precedes each item, and stays where its author set one between comments. */
    private void beginLine(Token token, Lead lead, int indent) {
        if (last != null) {
            boolean top = lead.kind() == Lead.Kind.TOP;
            text.append(top && (!itemBegun || token.newlines() > 1) ? "\n\n" : "\n");
        }
        itemBegun = true;
        text.append(" ".repeat(indent));
    }
}
