package dev.harbinger.engine;

import dev.harbinger.rule.DrlMask;
import dev.harbinger.rule.RuleProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.antlr.runtime.RecognitionException;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DRLFactory;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRLLexer;
import org.drools.drl.parser.lang.DRLParser;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Whole lines of a DRL file that are parsed by themselves.
 *
 * @param path path of the file within the pack
 * @param linesBefore lines of the file before these
 * @param text the lines
 */
record DrlPiece(String path, int linesBefore, String text) {
    /** More than an author writes into one file; each piece costs a parser. */
    private static final int MOST_PIECES = 2_000;

    /** A line on which a rule or declaration begins. */
    private static final Pattern BEGIN = Pattern.compile("\\s*(?:rule|declare|query|function)\\b.*");

    /** A line on which one ends. */
    private static final Pattern END = Pattern.compile("(?:.*\\s)?end\\s*;?\\s*");

    /** Parses the lines; null, with the first fault reported, if they are no valid DRL. */
    @Nullable
    PackageDescr parse(Consumer<RuleProblem> problems) {
        SyntaxFault faults = new SyntaxFault(this);
        Optional<RuleProblem> refused = faults.beforeParsing();
        if (refused.isPresent()) {
            problems.accept(refused.get());
            return null;
        }
        DRLLexer lexer = DRLFactory.buildLexer(ParserText.of(text), LanguageLevelOption.DRL6);
        BoundedTokens tokens = new BoundedTokens(lexer, text.length());
        DRLParser parser = DRLFactory.getDRLParser(tokens, LanguageLevelOption.DRL6);
        PackageDescr tree = null;
        try {
            tree = parser.compilationUnit();
        } catch (RecognitionException | RuntimeException | StackOverflowError fault) {
            // The parser is not made for hostile text; whatever it does on it is the text's fault.
            if (!tokens.areUsedUp()) {
                problems.accept(faults.ofParser(fault));
                return null;
            }
        }
        if (tokens.areUsedUp()) {
            problems.accept(faults.tooIntricate(tokens.line()));
            return null;
        }
        List<DroolsParserException> errors = new ArrayList<>(lexer.getErrors());
        errors.addAll(parser.getErrors());
        if (errors.isEmpty()) {
            return tree;
        }
        problems.accept(faults.of(first(errors)));
        return null;
    }

    /** The first fault; that a text or comment is still open at the end is only said if there is no other. */
    private static DroolsParserException first(List<DroolsParserException> errors) {
        return errors.stream()
                .filter(error -> !String.valueOf(error.getMessage()).contains("input ''"))
                .findFirst()
                .orElse(errors.get(0));
    }

    /** Cuts the lines where rules and declarations begin and end; into nothing if there are too many. */
    List<DrlPiece> cut() {
        String[] lines = text.split("\n", -1);
        String[] masked = DrlMask.of(text).split("\n", -1);
        List<DrlPiece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (BEGIN.matcher(masked[i]).matches()) {
                add(pieces, lines, start, i);
                start = i;
            }
            if (END.matcher(masked[i]).matches()) {
                add(pieces, lines, start, i + 1);
                start = i + 1;
            }
        }
        add(pieces, lines, start, lines.length);
        return pieces.size() > MOST_PIECES ? List.of() : pieces;
    }

    private void add(List<DrlPiece> pieces, String[] lines, int start, int end) {
        String part = String.join("\n", Arrays.asList(lines).subList(start, end));
        if (!DrlMask.of(part).isBlank()) {
            pieces.add(new DrlPiece(path, linesBefore + start, part));
        }
    }
}
