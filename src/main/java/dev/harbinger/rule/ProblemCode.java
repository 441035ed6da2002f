package dev.harbinger.rule;

import dev.harbinger.rule.RuleProblem.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of problem that a pack, its tests, posted facts and reloads can have, each listed once: authors look codes
 * up and silence tools by them, so that none is ever renamed. In the order in which a pack is read, tested and loaded.
 * Each has a page beside this class, {@code problem/<code>.md}, that says what it is, why it matters, and what to do.
 */
public enum ProblemCode {
    /** A file or folder of the pack cannot be read, is too large, or is no file of the pack. */
    UNREADABLE_FILE(
            Severity.ERROR, "A file or folder of the pack cannot be read, is too large, or is no file of the pack."),
    /** A file that every pack must have is missing. */
    MISSING_FILE(Severity.ERROR, "A file that every pack must have is missing."),
    /** The name of the pack's folder is not in snake_case. */
    PACK_NAME(Severity.ERROR, "The name of the pack's folder is not in snake_case."),
    /** The id in pack.yaml is not the name of the folder. */
    PACK_ID(Severity.ERROR, "The id in pack.yaml is not the name of the folder."),
    /** The pack has no rules. */
    NO_RULES(Severity.ERROR, "The pack has no rules."),
    /** The compiler refuses what the checks let through: a fault of Harbinger. */
    COMPILER(Severity.ERROR, "The compiler refuses what the checks let through: a fault of Harbinger."),
    /** A YAML file is malformed, or uses what is not accepted: tags, aliases, deep nesting. */
    YAML_SYNTAX(Severity.ERROR, "A YAML file is malformed, or uses what is not accepted: tags, aliases, deep nesting."),
    /** A mapping, list or text is expected, and something else stands there. */
    YAML_SHAPE(Severity.ERROR, "A mapping, list or text is expected, and something else stands there."),
    /** A member is given twice. */
    YAML_DUPLICATE(Severity.ERROR, "A member is given twice."),
    /** A member that must be given is missing. */
    MISSING_MEMBER(Severity.ERROR, "A member that must be given is missing."),
    /** A member has a name that means nothing. */
    UNKNOWN_MEMBER(Severity.ERROR, "A member has a name that means nothing."),
    /** A number is none, or out of its range. */
    BAD_NUMBER(Severity.ERROR, "A number is none, or out of its range."),
    /** A level has a name that is none. */
    UNKNOWN_LEVEL(Severity.ERROR, "A level has a name that is none."),
    /** A floor or requirement names a level that it cannot act on. */
    LEVEL_RANGE(Severity.ERROR, "A floor or requirement names a level that it cannot act on."),
    /** A kind of claim or outcome is unknown. */
    UNKNOWN_KIND(Severity.ERROR, "A kind of claim or outcome is unknown."),
    /** An id is not in snake_case. */
    ID_FORM(Severity.ERROR, "An id is not in snake_case."),
    /** A finding or outcome is defined twice. */
    DUPLICATE_FINDING(Severity.ERROR, "A finding or outcome is defined twice."),
    /** An outcome has floors but no base rate. */
    FLOORS_WITHOUT_LEAK(Severity.ERROR, "An outcome has floors but no base rate."),
    /** A claim names a source that pack.yaml has not. */
    UNKNOWN_SOURCE(Severity.ERROR, "A claim names a source that pack.yaml has not."),
    /** A claim's id is given twice. */
    DUPLICATE_CLAIM(Severity.ERROR, "A claim's id is given twice."),
    /** No rule cites a claim that is to be encoded. */
    UNCITED_CLAIM(Severity.ERROR, "No rule cites a claim that is to be encoded."),
    /** A rule cites a claim that is marked as not encoded. */
    CLAIM_NOT_ENCODED(Severity.ERROR, "A rule cites a claim that is marked as not encoded."),
    /** A DRL file has characters, lengths or depths that no rule needs; it is not parsed. */
    TEXT_REFUSED(Severity.ERROR, "A DRL file has characters, lengths or depths that no rule needs; it is not parsed."),
    /** A rule or declaration is no valid DRL. */
    SYNTAX(Severity.ERROR, "A rule or declaration is no valid DRL."),
    /** A DRL file holds something that rules may not use. */
    NOT_ALLOWED(Severity.ERROR, "A DRL file holds something that rules may not use."),
    /** A declaration stands in a file of rules. */
    DECLARATION_IN_RULES(Severity.ERROR, "A declaration stands in a file of rules."),
    /** A rule stands in vocabulary.drl. */
    RULE_IN_VOCABULARY(Severity.ERROR, "A rule stands in vocabulary.drl."),
    /** Two rules have one id. */
    DUPLICATE_RULE(Severity.ERROR, "Two rules have one id."),
    /** An annotation has a name that means nothing. */
    UNKNOWN_ANNOTATION(Severity.ERROR, "An annotation has a name that means nothing."),
    /** An annotation is given twice. */
    DUPLICATE_ANNOTATION(Severity.ERROR, "An annotation is given twice."),
    /** An annotation holds something else than it should. */
    ANNOTATION_VALUE(Severity.ERROR, "An annotation holds something else than it should."),
    /** An annotation that must be given is missing. */
    MISSING_ANNOTATION(Severity.ERROR, "An annotation that must be given is missing."),
    /** An annotation does not go with what the rule does to its finding. */
    ALIEN_ANNOTATION(Severity.ERROR, "An annotation does not go with what the rule does to its finding."),
    /** A likelihood is none of the seven estimative words. */
    UNKNOWN_LIKELIHOOD(Severity.ERROR, "A likelihood is none of the seven estimative words."),
    /** A firmness is none of high, moderate, low. */
    UNKNOWN_FIRMNESS(Severity.ERROR, "A firmness is none of high, moderate, low."),
    /** A status is none of experimental, stable, deprecated. */
    UNKNOWN_STATUS(Severity.ERROR, "A status is none of experimental, stable, deprecated."),
    /** A declaration has a name that is not allowed. */
    TYPE_NAME(Severity.ERROR, "A declaration has a name that is not allowed."),
    /** A name is declared twice. */
    DUPLICATE_TYPE(Severity.ERROR, "A name is declared twice."),
    /** A field has a name that is not allowed. */
    FIELD_NAME(Severity.ERROR, "A field has a name that is not allowed."),
    /** A field is declared twice. */
    DUPLICATE_FIELD(Severity.ERROR, "A field is declared twice."),
    /** A field or a posted fact has a type that is unknown. */
    UNKNOWN_TYPE(Severity.ERROR, "A field or a posted fact has a type that is unknown."),
    /** A constraint is not of the constraint language. */
    CONSTRAINT(Severity.ERROR, "A constraint is not of the constraint language."),
    /** A pattern over a finding asks for more than its id, level and area. */
    FINDING_PATTERN(Severity.ERROR, "A pattern over a finding asks for more than its id, level and area."),
    /** A fact type is unknown. */
    UNKNOWN_FACT_TYPE(Severity.ERROR, "A fact type is unknown."),
    /** A field is unknown. */
    UNKNOWN_FIELD(Severity.ERROR, "A field is unknown."),
    /** An enumeration is unknown. */
    UNKNOWN_ENUMERATION(Severity.ERROR, "An enumeration is unknown."),
    /** An enumeration has no such constant. */
    UNKNOWN_CONSTANT(Severity.ERROR, "An enumeration has no such constant."),
    /** A variable was not bound before. */
    UNKNOWN_VARIABLE(Severity.ERROR, "A variable was not bound before."),
    /** A finding is unknown. */
    UNKNOWN_FINDING(Severity.ERROR, "A finding is unknown."),
    /** A field is compared with a value of another type. */
    UNLIKE_TYPES(Severity.ERROR, "A field is compared with a value of another type."),
    /** Values without an order are compared by one. */
    NO_ORDER(Severity.ERROR, "Values without an order are compared by one."),
    /** A field that is no list is looked into. */
    NO_LIST(Severity.ERROR, "A field that is no list is looked into."),
    /** A list is compared like a single value. */
    LIST_COMPARED(Severity.ERROR, "A list is compared like a single value."),
    /** A variable is bound in a pattern under not or exists. */
    LOST_VARIABLE(Severity.ERROR, "A variable is bound in a pattern under not or exists."),
    /** A variable is bound twice. */
    REBOUND_VARIABLE(Severity.ERROR, "A variable is bound twice."),
    /** The comparison this != stands in a pattern under exists. */
    DISTINCT_EXISTS(Severity.ERROR, "The comparison this != stands in a pattern under exists."),
    /** A rule matches every combination of three or more facts that nothing joins. */
    CROSS_JOIN(Severity.ERROR, "A rule matches every combination of three or more facts that nothing joins."),
    /** A sentence for readers has a slot that cannot be filled. */
    TEMPLATE(Severity.ERROR, "A sentence for readers has a slot that cannot be filled."),
    /** A claim is unknown. */
    UNKNOWN_CLAIM(Severity.ERROR, "A claim is unknown."),
    /** A finding has no such mechanism. */
    UNKNOWN_MECHANISM(Severity.ERROR, "A finding has no such mechanism."),
    /** A finding has no such mitigator. */
    UNKNOWN_MITIGATOR(Severity.ERROR, "A finding has no such mitigator."),
    /** A finding without mechanisms is raised or lowered. */
    NO_MECHANISMS(Severity.ERROR, "A finding without mechanisms is raised or lowered."),
    /** A finding with mechanisms is defined. */
    DEFINED_AND_RAISED(Severity.ERROR, "A finding with mechanisms is defined."),
    /** Findings stand on each other in a circle. */
    CYCLE(Severity.ERROR, "Findings stand on each other in a circle."),
    /** Constraints can never hold for the values that a field can have. */
    NEVER_HOLDS(Severity.WARNING, "Constraints can never hold for the values that a field can have."),
    /** A constraint holds for every value that a field can have. */
    ALWAYS_HOLDS(Severity.WARNING, "A constraint holds for every value that a field can have."),
    /** A field is compared with an alias, which facts never hold. */
    VALUE_NEVER_POSTED(Severity.WARNING, "A field is compared with an alias, which facts never hold."),
    /** A rule waits for a finding that nothing concludes. */
    UNREACHABLE_RULE(Severity.WARNING, "A rule waits for a finding that nothing concludes."),
    /** A finding is used by no rule and no outcome. */
    UNUSED_FINDING(Severity.WARNING, "A finding is used by no rule and no outcome."),
    /** A mechanism has no rule. */
    UNUSED_MECHANISM(Severity.WARNING, "A mechanism has no rule."),
    /** A mitigator has no rule. */
    UNUSED_MITIGATOR(Severity.WARNING, "A mitigator has no rule."),
    /** A source has no claims. */
    UNUSED_SOURCE(Severity.WARNING, "A source has no claims."),
    /** A fact type is asked for by no rule and no outcome. */
    UNUSED_FACT_TYPE(Severity.WARNING, "A fact type is asked for by no rule and no outcome."),
    /** An enumeration is the type of no field. */
    UNUSED_ENUMERATION(Severity.WARNING, "An enumeration is the type of no field."),
    /** A rule matches every pair of two kinds of facts that nothing joins. */
    UNJOINED_PAIR(Severity.WARNING, "A rule matches every pair of two kinds of facts that nothing joins."),
    /** Two rules conclude the same from the same. */
    TWIN_RULES(Severity.WARNING, "Two rules conclude the same from the same."),
    /** A likelihood is more than a band away from the word of a claim that the rule cites. */
    STRENGTH_GAP(
            Severity.WARNING, "A likelihood is more than a band away from the word of a claim that the rule cites."),
    /** A rule's id does not begin with the theme of its file. */
    RULE_THEME(Severity.WARNING, "A rule's id does not begin with the theme of its file."),
    /** No test expects a rule to fire. */
    UNTESTED_FIRING(Severity.WARNING, "No test expects a rule to fire."),
    /** No test expects a rule to stay quiet. */
    UNTESTED_SILENCE(Severity.WARNING, "No test expects a rule to stay quiet."),
    /** A sentence repeats eight or more words of a document. */
    COPIED_TEXT(Severity.WARNING, "A sentence repeats eight or more words of a document."),
    /** Two tests of a file have one name. */
    DUPLICATE_TEST(Severity.ERROR, "Two tests of a file have one name."),
    /** A test expects nothing. */
    NO_EXPECTATION(Severity.ERROR, "A test expects nothing."),
    /** A test names a rule that the pack has not. */
    UNKNOWN_RULE(Severity.ERROR, "A test names a rule that the pack has not."),
    /** A test names an outcome that the pack has not. */
    UNKNOWN_OUTCOME(Severity.ERROR, "A test names an outcome that the pack has not."),
    /** A test expects something else than what comes. */
    FAILED_TEST(Severity.ERROR, "A test expects something else than what comes."),
    /** A document of facts is no JSON. */
    MALFORMED_JSON(Severity.ERROR, "A document of facts is no JSON."),
    /** A document of facts is not valid UTF-8. */
    INVALID_UTF8(Severity.ERROR, "A document of facts is not valid UTF-8."),
    /** A document of facts is nested too deeply. */
    TOO_DEEP(Severity.ERROR, "A document of facts is nested too deeply."),
    /** A number or a member's name of a document of facts is too long. */
    TOO_LONG(Severity.ERROR, "A number or a member's name of a document of facts is too long."),
    /** A document holds more facts than are taken at once. */
    TOO_MANY_FACTS(Severity.ERROR, "A document holds more facts than are taken at once."),
    /** A document of facts has more problems than are listed. */
    TOO_MANY_PROBLEMS(Severity.ERROR, "A document of facts has more problems than are listed."),
    /** Facts name a pack that is not in force. */
    UNKNOWN_PACK(Severity.ERROR, "Facts name a pack that is not in force."),
    /** Facts are about a subject that the pack has not. */
    UNKNOWN_SUBJECT(Severity.ERROR, "Facts are about a subject that the pack has not."),
    /** A member that facts must have is missing. */
    MISSING(Severity.ERROR, "A member that facts must have is missing."),
    /** The id of a fact has characters that ids have not, or too many. */
    BAD_ID(Severity.ERROR, "The id of a fact has characters that ids have not, or too many."),
    /** Two facts have one id. */
    DUPLICATE_ID(Severity.ERROR, "Two facts have one id."),
    /** A word is none of those that the field can hold. */
    UNKNOWN_VALUE(Severity.ERROR, "A word is none of those that the field can hold."),
    /** A value of a fact is of another kind than its field: a text for a number, say. */
    WRONG_KIND(Severity.ERROR, "A value of a fact is of another kind than its field: a text for a number, say."),
    /** A date is not of the form yyyy-mm-dd. */
    WRONG_FORMAT(Severity.ERROR, "A date is not of the form yyyy-mm-dd."),
    /** A date is no day of the calendar. */
    IMPOSSIBLE_DATE(Severity.ERROR, "A date is no day of the calendar."),
    /** Something ends before it begins. */
    UNTIL_BEFORE_START(Severity.ERROR, "Something ends before it begins."),
    /** A number or date lies outside of what the field can hold. */
    OUT_OF_RANGE(Severity.ERROR, "A number or date lies outside of what the field can hold."),
    /** A number has a fraction where none can be. */
    NOT_WHOLE(Severity.ERROR, "A number has a fraction where none can be."),
    /** A number is larger than the field can hold. */
    NUMBER_TOO_LARGE(Severity.ERROR, "A number is larger than the field can hold."),
    /** A text is empty. */
    EMPTY_TEXT(Severity.ERROR, "A text is empty."),
    /** A list that must hold something is empty. */
    EMPTY_LIST(Severity.ERROR, "A list that must hold something is empty."),
    /** A text is longer than facts may hold. */
    TEXT_TOO_LONG(Severity.ERROR, "A text is longer than facts may hold."),
    /** A list is longer than facts may hold. */
    LIST_TOO_LONG(Severity.ERROR, "A list is longer than facts may hold."),
    /** A text holds a character that nobody sees. */
    CONTROL_CHARACTER(Severity.ERROR, "A text holds a character that nobody sees."),
    /** A fact supersedes one that is not posted with it. */
    SUPERSEDES_UNKNOWN(Severity.ERROR, "A fact supersedes one that is not posted with it."),
    /** A fact supersedes, in the end, itself. */
    SUPERSEDES_ITSELF(Severity.ERROR, "A fact supersedes, in the end, itself."),
    /** A fact supersedes one of another type. */
    SUPERSEDES_OTHER_TYPE(Severity.ERROR, "A fact supersedes one of another type."),
    /** A change names a fact that the set has not. */
    UNKNOWN_FACT(Severity.ERROR, "A change names a fact that the set has not."),
    /** A change names an origin that no fact of the set has. */
    UNKNOWN_ORIGIN(Severity.ERROR, "A change names an origin that no fact of the set has."),
    /** A file of rules is not in the one style. */
    NOT_FORMATTED(Severity.ERROR, "A file of rules is not in the one style."),
    /** What is to be added exists already. */
    EXISTS_ALREADY(Severity.ERROR, "What is to be added exists already."),
    /** What is asked of the command new cannot be done. */
    USAGE(Severity.ERROR, "What is asked of the command new cannot be done."),
    /** The folder of a pack that is in force is gone. */
    PACK_GONE(Severity.ERROR, "The folder of a pack that is in force is gone."),
    /** The files of a pack change while they are read. */
    FILES_CHANGING(Severity.ERROR, "The files of a pack change while they are read."),
    /** The database cannot keep the files of a new rule base. */
    NOT_KEPT(Severity.ERROR, "The database cannot keep the files of a new rule base."),
    /** The attempt to load a pack broke off: a fault of Harbinger. */
    RELOAD_FAILED(Severity.ERROR, "The attempt to load a pack broke off: a fault of Harbinger.");

    private final Severity severity;
    private final String summary;

    ProblemCode(Severity severity, String summary) {
        this.severity = severity;
        this.summary = summary;
    }

    /** The code as problems carry it: lower-case words joined by hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page that explains it, in Markdown: what, why, an example that is wrong and one that is right. */
    public String page() {
        String name = "problem/" + id() + ".md";
        try (InputStream in = ProblemCode.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The page (" + name + ") is not in the jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whether a pack with such a problem can be loaded. */
    public Severity severity() {
        return severity;
    }

    /** What kind of problem it is, one sentence. */
    public String summary() {
        return summary;
    }

    /** The ids of all codes, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ProblemCode::id).toList();
    }

    /** The code of that id, or null if there is none; facts join the words of an id by underscores, which will do. */
    public static @Nullable ProblemCode of(String id) {
        for (ProblemCode code : values()) {
            if (code.id().equals(id.replace('_', '-'))) {
                return code;
            }
        }
        return null;
    }
}
