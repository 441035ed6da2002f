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
    UNREADABLE_FILE(
            Severity.ERROR, "A file or folder of the pack cannot be read, is too large, or is no file of the pack."),
    UNREAD_FILE(Severity.WARNING, "A file looks like part of a pack, and is not read."),
    MISSING_FILE(Severity.ERROR, "A file that every pack must have is missing."),
    PACK_NAME(Severity.ERROR, "The name of the pack's folder is not in snake_case."),
    PACK_ID(Severity.ERROR, "The id in pack.yaml is not the name of the folder."),
    NO_RULES(Severity.ERROR, "The pack has no rules."),
    COMPILER(Severity.ERROR, "The compiler refuses what the checks let through: a fault of Harbinger."),
    YAML_SYNTAX(Severity.ERROR, "A YAML file is malformed, or uses what is not accepted: tags, aliases, deep nesting."),
    YAML_SHAPE(Severity.ERROR, "A mapping, list or text is expected, and something else stands there."),
    YAML_DUPLICATE(Severity.ERROR, "A member is given twice."),
    MISSING_MEMBER(Severity.ERROR, "A member that must be given is missing."),
    UNKNOWN_MEMBER(Severity.ERROR, "A member has a name that means nothing."),
    BAD_NUMBER(Severity.ERROR, "A number is none, or out of its range."),
    UNKNOWN_LEVEL(Severity.ERROR, "A level has a name that is none."),
    LEVEL_RANGE(Severity.ERROR, "A floor or requirement names a level that it cannot act on."),
    UNKNOWN_KIND(Severity.ERROR, "A kind of claim or outcome is unknown."),
    UNKNOWN_SEVERITY(Severity.ERROR, "The severity of an outcome is unknown."),
    ID_FORM(Severity.ERROR, "An id is not in snake_case."),
    DUPLICATE_FINDING(Severity.ERROR, "A finding or outcome is defined twice."),
    FLOORS_WITHOUT_LEAK(Severity.ERROR, "An outcome has floors but no base rate."),
    UNKNOWN_SOURCE(Severity.ERROR, "A claim names a source that pack.yaml has not."),
    PLACE_CODE(Severity.ERROR, "The code of a place is not of the form of ISO 3166."),
    DUPLICATE_PLACE(Severity.ERROR, "A name stands for two places."),
    PLACE_IN_ITSELF(Severity.ERROR, "A place lies in itself."),
    UNKNOWN_PLACE(Severity.ERROR, "A place is unknown."),
    DUPLICATE_CLAIM(Severity.ERROR, "A claim's id is given twice."),
    UNCITED_CLAIM(Severity.ERROR, "No rule cites a claim that is to be encoded."),
    CLAIM_NOT_ENCODED(Severity.ERROR, "A rule cites a claim that is marked as not encoded."),
    TEXT_REFUSED(Severity.ERROR, "A DRL file has characters, lengths or depths that no rule needs; it is not parsed."),
    SYNTAX(Severity.ERROR, "A rule or declaration is no valid DRL."),
    NOT_ALLOWED(Severity.ERROR, "A DRL file holds something that rules may not use."),
    DECLARATION_IN_RULES(Severity.ERROR, "A declaration stands in a file of rules."),
    RULE_IN_VOCABULARY(Severity.ERROR, "A rule stands in vocabulary.drl."),
    DUPLICATE_RULE(Severity.ERROR, "Two rules have one id."),
    UNKNOWN_ANNOTATION(Severity.ERROR, "An annotation has a name that means nothing."),
    DUPLICATE_ANNOTATION(Severity.ERROR, "An annotation is given twice."),
    ANNOTATION_VALUE(Severity.ERROR, "An annotation holds something else than it should."),
    MISSING_ANNOTATION(Severity.ERROR, "An annotation that must be given is missing."),
    ALIEN_ANNOTATION(Severity.ERROR, "An annotation does not go with what the rule does to its finding."),
    UNKNOWN_LIKELIHOOD(Severity.ERROR, "A likelihood is none of the seven estimative words."),
    UNKNOWN_FIRMNESS(Severity.ERROR, "A firmness is none of high, moderate, low."),
    UNKNOWN_STATUS(Severity.ERROR, "A status is none of experimental, stable, deprecated."),
    TYPE_NAME(Severity.ERROR, "A declaration has a name that is not allowed."),
    DUPLICATE_TYPE(Severity.ERROR, "A name is declared twice."),
    FIELD_NAME(Severity.ERROR, "A field has a name that is not allowed."),
    DUPLICATE_FIELD(Severity.ERROR, "A field is declared twice."),
    UNKNOWN_TYPE(Severity.ERROR, "A field or a posted fact has a type that is unknown."),
    CONSTRAINT(Severity.ERROR, "A constraint is not of the constraint language."),
    FINDING_PATTERN(Severity.ERROR, "A pattern over a finding asks for more than its id, level and area."),
    UNKNOWN_FACT_TYPE(Severity.ERROR, "A fact type is unknown."),
    UNKNOWN_FIELD(Severity.ERROR, "A field is unknown."),
    UNKNOWN_ENUMERATION(Severity.ERROR, "An enumeration is unknown."),
    UNKNOWN_CONSTANT(Severity.ERROR, "An enumeration has no such constant."),
    UNKNOWN_SET(Severity.ERROR, "A set is unknown."),
    UNKNOWN_VARIABLE(Severity.ERROR, "A variable was not bound before."),
    UNKNOWN_FINDING(Severity.ERROR, "A finding is unknown."),
    UNLIKE_TYPES(Severity.ERROR, "A field is compared with a value of another type."),
    UNTIDY_TEXT(
            Severity.ERROR, "A text field is compared with a text that facts never hold, by its spaces or accents."),
    NO_ORDER(Severity.ERROR, "Values without an order are compared by one."),
    NO_LIST(Severity.ERROR, "A field that is no list is looked into."),
    LIST_COMPARED(Severity.ERROR, "A list is compared like a single value."),
    LOST_VARIABLE(Severity.ERROR, "A variable is bound in a pattern under not or exists."),
    REBOUND_VARIABLE(Severity.ERROR, "A variable is bound twice."),
    DISTINCT_EXISTS(Severity.ERROR, "The comparison this != stands in a pattern under exists."),
    CROSS_JOIN(Severity.ERROR, "A rule matches every combination of three or more facts that nothing joins."),
    TEMPLATE(Severity.ERROR, "A sentence for readers has a slot that cannot be filled."),
    UNKNOWN_CLAIM(Severity.ERROR, "A claim is unknown."),
    UNKNOWN_MECHANISM(Severity.ERROR, "A finding has no such mechanism."),
    UNKNOWN_MITIGATOR(Severity.ERROR, "A finding has no such mitigator."),
    NO_MECHANISMS(Severity.ERROR, "A finding without mechanisms is raised or lowered."),
    DEFINED_AND_RAISED(Severity.ERROR, "A finding with mechanisms is defined."),
    CYCLE(Severity.ERROR, "Findings stand on each other in a circle."),
    NEVER_HOLDS(Severity.WARNING, "Constraints can never hold for the values that a field can have."),
    ALWAYS_HOLDS(Severity.WARNING, "A constraint holds for every value that a field can have."),
    VALUE_NEVER_POSTED(Severity.WARNING, "A field is compared with an alias, which facts never hold."),
    UNREACHABLE_RULE(Severity.WARNING, "A rule waits for a finding that nothing concludes."),
    UNUSED_FINDING(Severity.WARNING, "A finding is used by no rule and no outcome."),
    UNUSED_MECHANISM(Severity.WARNING, "A mechanism has no rule."),
    UNUSED_MITIGATOR(Severity.WARNING, "A mitigator has no rule."),
    UNUSED_SOURCE(Severity.WARNING, "A source has no claims."),
    UNUSED_FACT_TYPE(Severity.WARNING, "A fact type is asked for by no rule and no outcome."),
    UNUSED_ENUMERATION(Severity.WARNING, "An enumeration is the type of no field."),
    UNUSED_SET(Severity.WARNING, "A set is named by no rule."),
    WINDOW_TOO_LONG(Severity.WARNING, "A tally counts facts longer than they hold."),
    UNJOINED_PAIR(Severity.WARNING, "A rule matches every pair of two kinds of facts that nothing joins."),
    EACH_CHOICE(Severity.WARNING, "A rule fires for each choice of three or more facts of one type."),
    UNJOINED_AREA(Severity.WARNING, "A rule matches a finding of one area with something of any other."),
    LOST_AREA(Severity.WARNING, "A rule matches a finding of one area and concludes for the whole country."),
    BARE_SLOT(Severity.WARNING, "A variable in a sentence for readers stands without braces."),
    LADDER_GAP(Severity.WARNING, "The ladder of an outcome lacks a level that the outcome can have."),
    TODO_LEFT(Severity.WARNING, "A text that is to be filled in still begins with TODO."),
    TWIN_RULES(Severity.WARNING, "Two rules conclude the same from the same."),
    STRENGTH_GAP(
            Severity.WARNING, "A likelihood is more than a band away from the word of a claim that the rule cites."),
    RULE_THEME(Severity.WARNING, "A rule's id does not begin with the theme of its file."),
    UNTESTED_FIRING(Severity.WARNING, "No test expects a rule to fire."),
    UNTESTED_SILENCE(Severity.WARNING, "No test expects a rule to stay quiet."),
    COPIED_TEXT(Severity.WARNING, "A sentence repeats eight or more words of a document."),
    DUPLICATE_TEST(Severity.ERROR, "Two tests of a file have one name."),
    UNKNOWN_TEST(Severity.ERROR, "A test is compared with one that does not stand above it."),
    NO_EXPECTATION(Severity.ERROR, "A test expects nothing."),
    UNKNOWN_RULE(Severity.ERROR, "A test names a rule that the pack has not."),
    UNKNOWN_OUTCOME(Severity.ERROR, "A test names an outcome that the pack has not."),
    FAILED_TEST(Severity.ERROR, "A test expects something else than what comes."),
    MALFORMED_JSON(Severity.ERROR, "A document of facts is no JSON."),
    INVALID_UTF8(Severity.ERROR, "A document of facts is not valid UTF-8."),
    TOO_DEEP(Severity.ERROR, "A document of facts is nested too deeply."),
    TOO_LONG(Severity.ERROR, "A number or a member's name of a document of facts is too long."),
    TOO_MANY_FACTS(Severity.ERROR, "A document holds more facts than are taken at once."),
    TOO_MANY_PROBLEMS(Severity.ERROR, "A pack or a document of facts has more problems than are listed."),
    UNKNOWN_PACK(Severity.ERROR, "Facts name a pack that is not in force."),
    UNKNOWN_SUBJECT(Severity.ERROR, "Facts are about a subject that the pack has not."),
    MISSING(Severity.ERROR, "A member that facts must have is missing."),
    BAD_ID(Severity.ERROR, "The id of a fact has characters that ids have not, or too many."),
    DUPLICATE_ID(Severity.ERROR, "Two facts have one id."),
    UNKNOWN_VALUE(Severity.ERROR, "A word is none of those that the field can hold."),
    WRONG_KIND(Severity.ERROR, "A value of a fact is of another kind than its field: a text for a number, say."),
    WRONG_FORMAT(Severity.ERROR, "A date is not of the form yyyy-mm-dd."),
    IMPOSSIBLE_DATE(Severity.ERROR, "A date is no day of the calendar."),
    UNTIL_BEFORE_START(Severity.ERROR, "Something ends before it begins."),
    OUT_OF_RANGE(Severity.ERROR, "A number or date lies outside of what the field can hold."),
    NOT_WHOLE(Severity.ERROR, "A number has a fraction where none can be."),
    NUMBER_TOO_LARGE(Severity.ERROR, "A number is larger than the field can hold."),
    EMPTY_TEXT(Severity.ERROR, "A text is empty."),
    EMPTY_LIST(Severity.ERROR, "A list that must hold something is empty."),
    TEXT_TOO_LONG(Severity.ERROR, "A text is longer than facts may hold."),
    LIST_TOO_LONG(Severity.ERROR, "A list is longer than facts may hold."),
    CONTROL_CHARACTER(Severity.ERROR, "A text holds a character that nobody sees."),
    SUPERSEDES_UNKNOWN(Severity.ERROR, "A fact supersedes one that is not posted with it."),
    REPORTED_BEFORE_START(Severity.ERROR, "A report is dated before the thing that it tells of."),
    SUPERSEDES_ITSELF(Severity.ERROR, "A fact supersedes, in the end, itself."),
    SUPERSEDES_OTHER_TYPE(Severity.ERROR, "A fact supersedes one of another type."),
    UNKNOWN_FACT(Severity.ERROR, "A change names a fact that the set has not."),
    UNKNOWN_ORIGIN(Severity.ERROR, "A change names an origin that no fact of the set has."),
    NOT_FORMATTED(Severity.ERROR, "A file of rules is not in the one style."),
    EXISTS_ALREADY(Severity.ERROR, "What is to be added exists already."),
    USAGE(Severity.ERROR, "What is asked of the command new cannot be done."),
    PACK_GONE(Severity.ERROR, "The folder of a pack that is in force is gone."),
    FILES_CHANGING(Severity.ERROR, "The files of a pack change while they are read."),
    NOT_KEPT(Severity.ERROR, "The database cannot keep the files of a new rule base."),
    RELOAD_OVERDUE(Severity.ERROR, "The attempt to load a pack took longer than it may."),
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
        return page(ProblemCode.class, "problem/" + id() + ".md");
    }

    /** A page by its file's name, as seen from a class. */
    public static String page(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
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

    /** The code of that id, or null if there is none. */
    public static @Nullable ProblemCode of(String id) {
        for (ProblemCode code : values()) {
            if (code.id().equals(id)) {
                return code;
            }
        }
        return null;
    }
}
