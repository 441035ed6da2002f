package dev.harbinger.workshop.compare;

import java.util.List;

/**
 * What a second version of a pack says otherwise, over many fact sets.
 *
 * @param pack id of the pack
 * @param before digest of the first version
 * @param after digest of the second version
 * @param changes what is otherwise in the second version and may bear on levels
 * @param factSets how many fact sets were compared
 * @param levelChanges of how many a level changes
 * @param scoreChanges of how many only scores change
 * @param moved the fact sets with a change, in the order given
 * @param unreadable those that a version does not understand, in the order given
 */
public record ComparisonReport(
        String pack,
        String before,
        String after,
        List<PackChange> changes,
        int factSets,
        int levelChanges,
        int scoreChanges,
        List<Comparison.Assessed> moved,
        List<Comparison.Unreadable> unreadable) {
    public ComparisonReport {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
        unreadable = List.copyOf(unreadable);
    }

    /** Sums up comparisons. */
    static ComparisonReport of(Versions versions, List<PackChange> changes, List<Comparison> all) {
        List<Comparison.Assessed> moved = all.stream()
                .filter(Comparison.Assessed.class::isInstance)
                .map(Comparison.Assessed.class::cast)
                .filter(one -> !one.shifts().isEmpty())
                .toList();
        int levels = (int) moved.stream().filter(one -> !one.levels().isEmpty()).count();
        return new ComparisonReport(
                versions.pack(),
                versions.before(),
                versions.after(),
                changes,
                all.size(),
                levels,
                moved.size() - levels,
                moved,
                all.stream()
                        .filter(Comparison.Unreadable.class::isInstance)
                        .map(Comparison.Unreadable.class::cast)
                        .toList());
    }

    /** Whether any level changes, or a fact set is not understood any more. */
    public boolean isNoteworthy() {
        return levelChanges > 0 || !unreadable.isEmpty();
    }

    /** Which versions are compared. */
    record Versions(String pack, String before, String after) {}
}
