package dev.harbinger.workshop.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts as people and tools read it. Lines are matched by their longest common subsequence
 * between the first and the last difference. Stateless and thread-safe.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** Above so many pairs of lines the middle is shown as replaced whole: the table would not fit. */
    private static final long MOST_PAIRS = 4_000_000;

    private UnifiedDiff() {}

    /** The first line that differs, from 1; 0 if none does. */
    public static int firstDifference(String before, String after) {
        if (before.equals(after)) {
            return 0;
        }
        return head(lines(before), lines(after)) + 1;
    }

    /** The difference with three lines around it, in one hunk; empty if the texts are equal. */
    public static String of(String file, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        List<String> now = lines(after);
        int head = head(old, now);
        int tail = tail(old, now, head);
        int from = Math.max(0, head - CONTEXT);
        int rest = Math.max(0, tail - CONTEXT);
        List<String> hunk = new ArrayList<>();
        old.subList(from, head).forEach(line -> hunk.add(" " + line));
        hunk.addAll(middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)));
        old.subList(old.size() - tail, old.size() - rest).forEach(line -> hunk.add(" " + line));
        return "--- " + file + "\n+++ " + file + " (formatted)\n@@ -" + range(from, old.size() - rest) + " +"
                + range(from, now.size() - rest) + " @@\n" + String.join("\n", hunk) + "\n";
    }

    /** Lines with the marks of their ends, where these are not a plain line feed. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        } else {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\n\\ No newline at end of file");
        }
        return lines;
    }

    private static String range(int from, int to) {
        return (to == from ? from : from + 1) + "," + (to - from);
    }

    private static int head(List<String> old, List<String> now) {
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        return head;
    }

    private static int tail(List<String> old, List<String> now, int head) {
        int most = Math.min(old.size(), now.size()) - head;
        int tail = 0;
        while (tail < most && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static List<String> middle(List<String> old, List<String> now) {
        boolean small = (long) old.size() * now.size() <= MOST_PAIRS;
        int[][] common = small ? common(old, now) : new int[0][];
        List<String> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean bothLeft = small && i < old.size() && j < now.size();
            if (bothLeft && old.get(i).equals(now.get(j))) {
                result.add(" " + old.get(i++));
                j++;
            } else if (i < old.size() && (!bothLeft || common[i + 1][j] >= common[i][j + 1])) {
                result.add("-" + old.get(i++));
            } else {
                result.add("+" + now.get(j++));
            }
        }
        return result;
    }

    /** Length of the longest common subsequence from each pair of lines to the ends. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
