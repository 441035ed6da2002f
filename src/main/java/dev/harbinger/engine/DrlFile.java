package dev.harbinger.engine;

import dev.harbinger.rule.Position;
import dev.harbinger.rule.RuleProblem;
import dev.harbinger.rule.SourceMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/**
 * A DRL file as its author wrote it, or a piece of one, parsed to a tree and no further. Nothing of the author's text
 * ever reaches the compiler: readers take from the tree what the grammar allows, and the compiler gets a text written
 * anew from that.
 *
 * @param path path within the pack
 * @param linesBefore lines of the file before the piece; 0 for a whole file
 * @param tree the tree
 * @param places where words stand
 * @param problems takes whatever is wrong
 */
record DrlFile(String path, int linesBefore, PackageDescr tree, SourceMap places, Consumer<RuleProblem> problems) {
    /**
     * Parses a file. A file with syntax faults is cut into its rules and declarations, so that each fault is reported
     * and the sound ones are read all the same.
     *
     * @return the whole file, or its sound pieces; nothing if its text is refused before it is parsed
     */
    static List<DrlFile> parse(String path, SourceMap places, Consumer<RuleProblem> problems) {
        if (!DrlText.isAcceptable(path, places.text(path), problems)) {
            return List.of();
        }
        DrlPiece whole = new DrlPiece(path, 0, places.text(path));
        List<RuleProblem> faults = new ArrayList<>();
        PackageDescr tree = whole.parse(faults::add);
        if (tree != null) {
            return List.of(new DrlFile(path, 0, tree, places, problems));
        }
        List<RuleProblem> faultsOfPieces = new ArrayList<>();
        List<DrlFile> sound = new ArrayList<>();
        for (DrlPiece piece : whole.cut()) {
            PackageDescr part = piece.parse(faultsOfPieces::add);
            if (part != null) {
                sound.add(new DrlFile(path, piece.linesBefore(), part, places, problems));
            }
        }
        (faultsOfPieces.isEmpty() ? faults : faultsOfPieces).forEach(problems);
        return sound;
    }

    /** The same file, with problems that go elsewhere. */
    DrlFile reportingTo(Consumer<RuleProblem> others) {
        return new DrlFile(path, linesBefore, tree, places, others);
    }

    /** Where a part of the tree begins. */
    Position position(BaseDescr part) {
        return new Position(path, Math.max(part.getLine(), 0) + linesBefore, Math.max(part.getColumn() + 1, 0));
    }

    void report(BaseDescr part, @Nullable String rule, String code, String text) {
        report(part, rule, code, text, null);
    }

    void report(BaseDescr part, @Nullable String rule, String code, String text, @Nullable String advice) {
        report(position(part), rule, code, text, advice);
    }

    void report(Position position, @Nullable String rule, String code, String text, @Nullable String advice) {
        problems.accept(new RuleProblem(position, rule, code, text, advice));
    }

    /** Reports everything at the top of the file that is neither a rule nor a declaration. */
    void refuseOthers() {
        refuse(!tree.getName().isEmpty(), "a package statement", "package");
        refuse(tree.getUnit() != null, "a rule unit", "unit");
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

    private void refuse(boolean present, String what, String word) {
        if (present) {
            refuse(places.word(new Position(path, 1 + linesBefore, 1), word), what);
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
