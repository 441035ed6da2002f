package dev.harbinger.engine;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A DRL file as its author wrote it, parsed to a tree and no further. Nothing of the author's text ever reaches the
 * compiler: readers take from the tree what the grammar allows, and the compiler gets a text written anew from that.
 *
 * @param path path within the pack
 * @param text what its author wrote
 * @param tree the tree
 * @param problems takes whatever is wrong
 */
record DrlFile(String path, String text, PackageDescr tree, Consumer<RuleProblem> problems) {
    private static final Pattern PARSER_PREFIX = Pattern.compile("^\\[ERR \\d+] (?:Line \\d+:\\d+ )?");

    /** Parses a file; null, with every syntax fault reported, if that fails. */
    static @Nullable DrlFile parse(String path, String text, Consumer<RuleProblem> problems) {
        if (!DrlText.isAcceptable(path, text, problems)) {
            return null;
        }
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree = null;
        try {
            tree = parser.parse(false, text);
        } catch (DroolsParserException fault) {
            problems.accept(syntax(new Position(path, 0, 0), String.valueOf(fault.getMessage())));
        } catch (RuntimeException | StackOverflowError fault) {
            // The parser is not made for hostile text; whatever it does on it is the text's fault.
            problems.accept(syntax(new Position(path, 0, 0), "the parser fails with " + fault));
        }
        parser.getErrors().forEach(error -> problems.accept(problem(path, error)));
        return tree == null || parser.hasErrors() ? null : new DrlFile(path, text, tree, problems);
    }

    private static RuleProblem problem(String path, DroolsError error) {
        Position position = error instanceof ParserError at
                ? new Position(path, Math.max(at.getRow(), 0), Math.max(at.getCol() + 1, 0))
                : new Position(path, error.getLines().length > 0 ? error.getLines()[0] : 0, 0);
        return syntax(position, error.getMessage());
    }

    private static RuleProblem syntax(Position position, String message) {
        Matcher prefix = PARSER_PREFIX.matcher(message);
        String text = prefix.replaceFirst("").strip();
        return new RuleProblem(
                position,
                null,
                "syntax",
                "The text is no valid DRL: " + text.replaceAll("\\s+", " ") + ".",
                "Maybe a quote, a bracket or the word end is missing before this place.");
    }

    /** Where a part of the tree begins. */
    Position position(BaseDescr part) {
        return new Position(path, Math.max(part.getLine(), 0), Math.max(part.getColumn() + 1, 0));
    }

    void report(BaseDescr part, @Nullable String rule, String code, String text) {
        report(part, rule, code, text, null);
    }

    void report(BaseDescr part, @Nullable String rule, String code, String text, @Nullable String advice) {
        problems.accept(new RuleProblem(position(part), rule, code, text, advice));
    }

    /** Reports everything at the top of the file that is neither a rule nor a declaration. */
    void refuseOthers() {
        refuse(!tree.getName().isEmpty(), "a package statement");
        refuse(tree.getUnit() != null, "a rule unit");
        refuse(tree.getImports(), "an import");
        refuse(tree.getFunctionImports(), "a function import");
        refuse(tree.getAccumulateImports(), "an accumulate import");
        refuse(tree.getGlobals(), "a global");
        refuse(tree.getFunctions(), "a function");
        refuse(tree.getAttributes(), "an attribute");
        refuse(tree.getEntryPointDeclarations(), "an entry point");
        refuse(tree.getWindowDeclarations(), "a window");
    }

    private void refuse(Collection<? extends BaseDescr> parts, String what) {
        parts.forEach(part -> refuse(position(part), what));
    }

    private void refuse(boolean present, String what) {
        if (present) {
            refuse(new Position(path, 0, 0), what);
        }
    }

    private void refuse(Position position, String what) {
        problems.accept(new RuleProblem(
                position,
                null,
                "not-allowed",
                "The file has " + what + ", which is not allowed.",
                "Maybe remove it: rules see every fact type of vocabulary.drl and need nothing else."));
    }
}
