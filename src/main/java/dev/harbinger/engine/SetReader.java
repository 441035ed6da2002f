package dev.harbinger.engine;

import dev.harbinger.fact.EnumType;
import dev.harbinger.fact.Names;
import dev.harbinger.fact.Places;
import dev.harbinger.fact.ValueSet;
import dev.harbinger.rule.Advice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sets of vocabulary.drl from its text: {@code declare set Jihadists "JA", "IMU" end}. Not thread-safe. */
final class SetReader {
    private static final Pattern HEAD = Pattern.compile("declare\\s+set\\s+(\\w+)");
    private static final Pattern MEMBER =
            Pattern.compile("\\s*(?:\"([^\"\n]*)\"|([A-Z]\\w*)\\s*\\.\\s*(\\w+))\\s*(?:,|;?\\s*$)");

    private final DrlFile file;
    private final String text;
    private final Map<String, EnumType> enums;
    private final Places places;
    private final Map<String, ValueSet> sets = new LinkedHashMap<>();

    SetReader(DrlFile file, Map<String, EnumType> enums, Places places) {
        this.places = places;
        this.file = file;
        this.text = file.places().text(file.path());
        this.enums = enums;
    }

    /**
     * Reads every set; what is wrong with them is reported.
     *
     * @param taken the names that other declarations have
     */
    Map<String, ValueSet> read(Set<String> taken) {
        String masked = file.places().masked(file.path());
        Set<String> names = new LinkedHashSet<>(taken);
        ParserText.SET.matcher(masked).results().forEach(set -> read(masked, set, names));
        return sets;
    }

    private void read(String masked, MatchResult set, Set<String> names) {
        Matcher head = HEAD.matcher(masked).region(set.start(), set.end());
        if (!head.lookingAt()) {
            report(set.start(), "syntax", "The set has no name.", "Maybe write declare set Name \"a\", \"b\" end.");
            return;
        }
        String name = head.group(1);
        if (!VocabularyReader.NAME.matcher(name).matches() || ReservedNames.isOfType(name)) {
            report(head.start(1), "type-name", "The name (" + name + ") is not allowed for a declaration.", null);
        }
        if (!names.add(name)) {
            report(head.start(1), "duplicate-type", "The name (" + name + ") is declared twice.", null);
        }
        sets.put(name, members(name, head.end(), set.end() - "end".length(), masked));
    }

    private ValueSet members(String name, int from, int to, String masked) {
        String body = withoutComments(masked).substring(0, to);
        Set<String> members = new LinkedHashSet<>();
        Set<String> owners = new TreeSet<>();
        Matcher member = MEMBER.matcher(body);
        int at = from;
        while (!body.substring(at).isBlank()) {
            member.region(at, to);
            if (!member.lookingAt()) {
                int offset = at
                        + body.substring(at).length()
                        - body.substring(at).stripLeading().length();
                report(offset, "syntax", "A text in quotes or a constant of an enumeration is expected here.", null);
                return new ValueSet(name, null, List.copyOf(members));
            }
            String value = member.group(1) == null ? constant(member) : text(member);
            owners.add(member.group(1) == null ? member.group(2) : "");
            if (!members.add(value)) {
                report(
                        member.start(member.group(1) == null ? 2 : 1),
                        "not-allowed",
                        "The value (" + value + ") stands twice in the set.",
                        null);
            }
            at = member.end();
        }
        if (members.isEmpty()) {
            report(from, "not-allowed", "The set (" + name + ") is empty.", null);
        }
        if (owners.size() > 1) {
            report(
                    from,
                    "unlike-types",
                    "The set (" + name + ") holds values of several types.",
                    "Maybe make a set of each.");
        }
        return new ValueSet(name, owner(owners), new ArrayList<>(members));
    }

    private static @Nullable String owner(Set<String> owners) {
        String first = owners.isEmpty() ? "" : owners.iterator().next();
        return first.isEmpty() ? null : first;
    }

    private String text(Matcher member) {
        String value = member.group(1);
        String tidy = Names.tidy(value);
        if (!tidy.equals(value) || value.isEmpty()) {
            report(
                    member.start(1) - 1,
                    "untidy-text",
                    "No field ever holds this text: facts lose white space around a text and all but one space inside, and"
                            + " are brought to the Unicode form NFC.",
                    tidy.isEmpty() ? null : "Maybe write \"" + tidy + "\".");
        }
        return value;
    }

    private String constant(Matcher member) {
        EnumType type = enums.get(member.group(2));
        if (member.group(2).equals(Places.TYPE)) {
            if (places.ofConstant(member.group(3)) == null) {
                report(
                        member.start(2),
                        "unknown-place",
                        "The place (Place." + member.group(3) + ") is unknown.",
                        Advice.nearest(Places.TYPE + "." + member.group(3), places.constants()));
            }
        } else if (type == null) {
            report(
                    member.start(2),
                    "unknown-enumeration",
                    "The enumeration (" + member.group(2) + ") is unknown.",
                    Advice.nearest(member.group(2), enums.keySet()));
        } else if (!type.constants().contains(member.group(3))) {
            report(
                    member.start(3),
                    "unknown-constant",
                    "The constant (" + member.group(2) + "." + member.group(3) + ") is unknown.",
                    Advice.nearest(member.group(3), type.constants()));
        }
        return member.group(3);
    }

    /** The text with its comments blank: what is masked outside of quotes. */
    private String withoutComments(String masked) {
        StringBuilder result = new StringBuilder(masked);
        for (int open = masked.indexOf('"'); open >= 0; ) {
            int close = masked.indexOf('"', open + 1);
            if (close < 0) {
                break;
            }
            result.replace(open, close, text.substring(open, close));
            open = masked.indexOf('"', close + 1);
        }
        return result.toString();
    }

    private void report(int offset, String code, String text, @Nullable String advice) {
        file.report(file.places().at(file.path(), offset), null, code, text, advice);
    }
}
