package dev.harbinger.question.brief;

import dev.harbinger.belief.Level;
import dev.harbinger.fact.Notice;
import dev.harbinger.fact.PostedFact;
import dev.harbinger.fact.Prose;
import dev.harbinger.proof.Case;
import dev.harbinger.proof.ClaimView;
import dev.harbinger.proof.OutcomeView;
import dev.harbinger.question.Page.Block;
import dev.harbinger.question.why.FactProof;
import dev.harbinger.question.why.FactProofs;
import dev.harbinger.question.why.Flag;
import dev.harbinger.rule.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a briefing: who says so, and what to keep in mind. */
final class SourceNotes {
    private SourceNotes() {}

    static List<Block> of(Case asked) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Sources"));
        blocks.add(new Block.Table("Who reported the facts", List.of("Origin", "Grades", "Facts"), origins(asked)));
        List<List<String>> documents = documents(asked);
        if (!documents.isEmpty()) {
            blocks.add(new Block.Table(
                    "Documents that the rules are from",
                    List.of("Document", "Title", "Authors and date", "Keep in mind"),
                    documents));
        }
        blocks.add(new Block.Heading("Caveats"));
        blocks.add(new Block.Bullets(caveats(asked)));
        return blocks;
    }

    private static List<List<String>> origins(Case asked) {
        SortedMap<String, List<PostedFact>> byOrigin = asked.factSet().facts().stream()
                .collect(Collectors.groupingBy(fact -> fact.evidence().origin(), TreeMap::new, Collectors.toList()));
        return byOrigin.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), grades(entry.getValue()), ids(entry.getValue())))
                .toList();
    }

    private static String grades(List<PostedFact> facts) {
        return facts.stream()
                .map(fact -> fact.evidence().grade().toString())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String ids(List<PostedFact> facts) {
        return facts.stream().map(PostedFact::id).sorted().collect(Collectors.joining(", "));
    }

    private static List<List<String>> documents(Case asked) {
        Map<String, Source> sources = asked.pack().manifest().sources();
        return claims(asked)
                .map(ClaimView::source)
                .distinct()
                .sorted()
                .filter(sources::containsKey)
                .map(id -> Objects.requireNonNull(sources.get(id)))
                .map(source -> List.of(
                        source.id(), source.title(), source.authors() + ", " + date(source.date()), source.bias()))
                .toList();
    }

    /** A whole day as in the rest of the page; all else as the pack has it. */
    private static String date(String text) {
        try {
            return Prose.day(LocalDate.parse(text));
        } catch (DateTimeParseException inWords) {
            return text;
        }
    }

    private static Stream<ClaimView> claims(Case asked) {
        return asked.explanation().firings().stream()
                .flatMap(firing -> firing.claims().stream())
                .distinct();
    }

    private static List<String> caveats(Case asked) {
        List<String> caveats = new ArrayList<>();
        asked.explanation().notices().stream()
                // Told in fewer words below.
                .filter(notice -> notice.code() != Notice.Code.DOCUMENTS_DISAGREE)
                .map(Notice::text)
                .forEach(caveats::add);
        caveats.addAll(Disputes.of(asked));
        List<FactProof> facts =
                asked.facts().live().stream().map(FactProofs::of).toList();
        Arrays.stream(Flag.values()).forEach(flag -> addFlag(caveats, flag, facts));
        String missing = asked.explanation().outcomes().stream()
                .filter(view -> view.level() == Level.NOT_ASSESSED)
                .map(OutcomeView::name)
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            caveats.add("Not assessed, which is not the same as LOW: " + missing + ".");
        }
        if (caveats.isEmpty()) {
            caveats.add("None.");
        }
        return caveats;
    }

    private static void addFlag(List<String> caveats, Flag flag, List<FactProof> facts) {
        List<String> flagged = facts.stream()
                .filter(fact -> fact.flags().contains(flag))
                .map(FactProof::id)
                .toList();
        if (!flagged.isEmpty()) {
            caveats.add("Evidence that is " + (flag == Flag.SINGLE_SOURCE ? "from a single source" : flag.words())
                    + ": " + flagged.size() + " of " + facts.size() + " facts ("
                    + String.join(", ", flagged) + ").");
        }
    }
}
