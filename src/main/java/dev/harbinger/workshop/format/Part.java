package dev.harbinger.workshop.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A token that means something, and the comments before it.
 *
 * @param comments in the order of the text
 * @param token no comment
 */
record Part(List<Token> comments, Token token) {
    Part {
        comments = List.copyOf(comments);
    }

    /** Gathers tokens to parts. */
    static List<Part> of(List<Token> tokens) {
        List<Part> parts = new ArrayList<>();
        List<Token> comments = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isComment()) {
                comments.add(token);
            } else {
                parts.add(new Part(comments, token));
                comments.clear();
            }
        }
        return parts;
    }
}
