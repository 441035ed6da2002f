package dev.harbinger.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a YAML file, as a page shows it, put into the whole by its lines: an entry that the file has already takes
 * its place, or is gone into if both are mappings; any other is added. Entries that the part has twice are added twice.
 */
final class YamlFragment {
    private static final Pattern MAPPING = Pattern.compile("[\\w\"-]+:\\s*");

    private YamlFragment() {}

    /** An entry: its first line, which names it, and the lines that belong to it. */
    private record Entry(String head, List<String> body) {
        String name() {
            return head.strip().startsWith("- ") ? head.strip() : head.strip().replaceFirst(":.*", "");
        }

        boolean isMapping() {
            return MAPPING.matcher(head.strip()).matches() && !body.isEmpty();
        }

        String text() {
            return body.isEmpty() ? head + "\n" : head + "\n" + String.join("\n", body) + "\n";
        }
    }

    static String into(String file, String fragment) {
        return merge(entries(file.lines().toList()), entries(fragment.lines().toList())).stream()
                .map(Entry::text)
                .collect(Collectors.joining());
    }

    private static List<Entry> merge(List<Entry> whole, List<Entry> part) {
        List<Entry> merged = new ArrayList<>();
        List<Entry> left = new ArrayList<>(part);
        for (Entry old : whole) {
            List<Entry> changed = part.stream()
                    .filter(entry -> entry.name().equals(old.name()))
                    .toList();
            left.removeAll(changed);
            if (changed.size() == 1 && old.isMapping() && changed.get(0).isMapping()) {
                merged.add(inside(old, changed.get(0)));
            } else {
                merged.addAll(changed.isEmpty() ? List.of(old) : changed);
            }
        }
        merged.addAll(left);
        return merged;
    }

    private static Entry inside(Entry old, Entry changed) {
        List<String> lines = merge(entries(old.body()), entries(changed.body())).stream()
                .flatMap(entry -> entry.text().lines())
                .toList();
        return new Entry(old.head(), lines);
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        int margin = lines.stream().mapToInt(YamlFragment::indent).min().orElse(0);
        for (String line : lines) {
            if (indent(line) == margin) {
                entries.add(new Entry(line, new ArrayList<>()));
            } else {
                entries.get(entries.size() - 1).body().add(line);
            }
        }
        return entries;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
