package dev.harbinger.engine;

import dev.harbinger.belief.RuleId;
import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.FactType;
import dev.harbinger.fact.FieldType;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueType;
import dev.harbinger.rule.Constraint;
import dev.harbinger.rule.RuleCondition;
import dev.harbinger.rule.RuleDefinition;
import dev.harbinger.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a checked pack as the DRL that is compiled. Since every name, number and text in it was checked before, the
 * compiler sees nothing that an author could have made it run.
 */
final class DrlWriter {
    private static final String HEADER = """
            dialect "mvel"
            import java.time.LocalDate
            import java.util.List
            import dev.harbinger.belief.Level
            import dev.harbinger.engine.Finding
            import dev.harbinger.engine.JoinGuard
            import dev.harbinger.engine.LocalFinding
            import dev.harbinger.engine.Reckoning
            import function dev.harbinger.engine.Conclusions.conclude
            """;

    /** No author can write it: a variable of theirs has a letter behind the sign. */
    private static final String FIRST = "$_first";

    private final RulePack pack;
    private final StringBuilder text = new StringBuilder();

    /** Variable of the first facts that the rule being written matches; null before them. */
    private @Nullable String joinedWith;

    private DrlWriter(RulePack pack) {
        this.pack = pack;
    }

    /** The Java package that a pack's declarations are compiled into. */
    static String packageOf(RulePack pack) {
        return "harbinger.pack." + pack.manifest().id();
    }

    /** The agenda group of the rules that conclude findings of a stratum. */
    static String agendaGroup(int stratum) {
        return "stratum-" + stratum;
    }

    /** The whole pack as one text. */
    static String write(RulePack pack) {
        return write(pack, Map.of());
    }

    /**
     * The whole pack as one text, with rules beside its own.
     *
     * @param more by the names under which they are compiled
     */
    static String write(RulePack pack, Map<RuleId, RuleDefinition> more) {
        DrlWriter writer = new DrlWriter(pack);
        writer.text.append("package ").append(packageOf(pack)).append('\n').append(HEADER);
        pack.vocabulary().enums().values().forEach(writer::writeEnum);
        pack.vocabulary().types().values().forEach(writer::writeType);
        pack.vocabulary().tallies().values().forEach(tally -> writer.writeType(tally.type()));
        pack.rules().forEach(writer::writeRule);
        more.forEach(writer::writeRule);
        return writer.text.toString();
    }

    private void writeEnum(EnumType type) {
        text.append("declare enum ").append(type.name()).append(' ');
        text.append(String.join(", ", type.constants())).append("; end\n");
    }

    private void writeType(FactType type) {
        text.append("declare ").append(type.name()).append('\n');
        for (FieldType field : type.fields()) {
            writeField(field.name(), javaType(field));
            if (ConstraintWriter.hasOrder(field)) {
                writeField(ConstraintWriter.order(field.name()), "Integer");
            }
            if (ConstraintWriter.isPlace(field)) {
                writeField(ConstraintWriter.around(field.name()), "List");
                writeField(ConstraintWriter.neighbours(field.name()), "List");
            }
        }
        type.derived().forEach(field -> writeField(ConstraintWriter.compiled(field.name()), javaType(field)));
        text.append("end\n");
    }

    private void writeField(String name, String javaType) {
        text.append("  ").append(name).append(" : ").append(javaType).append('\n');
    }

    private static String javaType(FieldType field) {
        return field.list() ? "List" : javaType(field.type());
    }

    /** The type that an author's declaration names for such values. */
    static String declared(ValueType type) {
        return type instanceof ValueType.Location ? Places.TYPE : javaType(type);
    }

    private static String javaType(ValueType type) {
        if (type instanceof ValueType.Choice choice) {
            return choice.type().name();
        }
        if (type instanceof ValueType.WholeNumber) {
            return "Integer";
        }
        if (type instanceof ValueType.Decimal) {
            return "Double";
        }
        if (type instanceof ValueType.Flag) {
            return "Boolean";
        }
        return type instanceof ValueType.Day ? "LocalDate" : "String";
    }

    private void writeRule(RuleId name, RuleDefinition rule) {
        int stratum = pack.stratumOf(rule.conclusion().finding());
        text.append("rule \"").append(name).append("\" agenda-group \"").append(agendaGroup(stratum));
        text.append("\"\nwhen\n");
        joinedWith = null;
        rule.conditions().stream()
                .filter(condition -> !condition.isGradedAbsence())
                .forEach(this::writeCondition);
        text.append("then conclude( drools ); end\n");
    }

    private void writeCondition(RuleCondition condition) {
        text.append("  ");
        if (condition.quantifier() != RuleCondition.Quantifier.EACH) {
            text.append(condition.quantifier().name().toLowerCase(Locale.ROOT)).append(' ');
        }
        if (condition instanceof RuleCondition.OverFacts facts) {
            writeFacts(facts);
        } else if (condition instanceof RuleCondition.OverFinding finding) {
            writePattern(finding.variable(), finding.local() ? "LocalFinding" : "Finding", constraints(finding));
        }
    }

    private static List<Constraint> constraints(RuleCondition.OverFinding finding) {
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new Constraint.Compare(
                "id",
                Constraint.Operator.EQUAL,
                new Constraint.Operand.Text(finding.finding().value())));
        if (finding.atLeast() != null) {
            constraints.add(new Constraint.Compare(
                    "level",
                    Constraint.Operator.AT_LEAST,
                    new Constraint.Operand.Constant("Level", finding.atLeast().name())));
        }
        constraints.addAll(finding.constraints());
        return constraints;
    }

    private void writeFacts(RuleCondition.OverFacts facts) {
        String variable = facts.variable();
        if (joinedWith != null) {
            writePattern(variable, facts.factType(), facts.constraints(), "JoinGuard.mayGoOn(" + joinedWith + ")");
            return;
        }
        if (facts.quantifier() == RuleCondition.Quantifier.EACH) {
            variable = variable == null ? FIRST : variable;
            joinedWith = variable;
        }
        writePattern(variable, facts.factType(), facts.constraints());
    }

    private void writePattern(@Nullable String variable, String type, List<Constraint> constraints, String... further) {
        if (variable != null) {
            text.append(variable).append(" : ");
        }
        FactType declared = pack.vocabulary().matchable(type);
        ConstraintWriter writer = new ConstraintWriter(field -> declared == null ? null : declared.readable(field));
        Stream<String> all =
                Stream.concat(Stream.of(further), constraints.stream().map(writer::write));
        text.append(type)
                .append('(')
                .append(all.collect(Collectors.joining(", ")))
                .append(")\n");
    }
}
