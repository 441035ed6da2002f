package dev.harbinger.fact;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small vocabulary and short ways to post fact sets of it. */
final class Sample {
    static final EnumType LEGAL_STATUS =
            new EnumType("LegalStatus", List.of("LEGAL", "BANNED", "DESIGNATED_TERRORIST"), "Standing before the law.");
    static final EnumType DYAD = new EnumType("Dyad", List.of("TJ_KG", "TJ_AF"), "");
    static final EnumType GROUP = new EnumType("Group", List.of("JAMAAT_ANSARULLAH", "ISKP", "IMU", "TALIBAN"), "");

    static final FactType PARTY = state(
            "PartyLegalStatus",
            new Validity(List.of(), null),
            key("party", new ValueType.Text()),
            required("status", new ValueType.Choice(LEGAL_STATUS)),
            optional("court", new ValueType.Text()));
    static final FactType MEDIATION = state(
            "MediationEffort",
            new Validity(List.of(new Validity.Case("status", "BANNED", null)), Period.ofMonths(6)),
            key("dyad", new ValueType.Choice(DYAD)),
            optional("status", new ValueType.Choice(LEGAL_STATUS)));
    static final FactType POVERTY = new FactType(
            "PovertyRate",
            FactType.Kind.STATE,
            List.of(
                    new FieldType(
                            "share", new ValueType.Decimal(), false, false, true, "percent", 0.0, 100.0, "Headcount."),
                    new FieldType("year", new ValueType.WholeNumber(), false, false, false, null, 1990.0, null, ""),
                    optional("measured", new ValueType.Flag()),
                    optional("surveyedOn", new ValueType.Day()),
                    new FieldType("provinces", new ValueType.Text(), true, false, false, null, null, null, ""),
                    new FieldType("scores", new ValueType.WholeNumber(), true, false, false, null, 0.0, 10.0, "")),
            null,
            new Validity(List.of(), Period.ofYears(5)),
            "Share of people below the poverty line.",
            "World Bank",
            "Statistics agency, B2");
    static final FactType ATTACK = new FactType(
            "AttackIncident",
            FactType.Kind.EVENT,
            List.of(
                    key("place", new ValueType.Text()),
                    optional("group", new ValueType.Choice(GROUP)),
                    new FieldType(
                            "killed", new ValueType.WholeNumber(), false, false, false, "people", 0.0, 10_000.0, "")),
            180,
            new Validity(List.of(), Period.ofMonths(24)),
            "",
            "",
            "");
    static final FactType SPEECH = new FactType(
            "Speech",
            FactType.Kind.EVENT,
            List.of(optional("topic", new ValueType.Text()), optional("speaker", new ValueType.Text())),
            null,
            new Validity(List.of(), null),
            "",
            "",
            "");

    static final Vocabulary VOCABULARY = vocabulary(PARTY, MEDIATION, POVERTY, ATTACK, SPEECH);

    static final PackLookup PACKS = packs("tajikistan");

    private Sample() {}

    static PackLookup packs(@Nullable String defaultPack) {
        Map<String, List<String>> subjects = new LinkedHashMap<>();
        subjects.put("Tajikistan", List.of("TJK", "Republic of Tajikistan"));
        Map<String, PackFacts> packs = Map.of("tajikistan", new PackFacts(VOCABULARY, subjects));
        return new PackLookup() {
            @Override
            public Map<String, PackFacts> packs() {
                return packs;
            }

            @Override
            public @Nullable String defaultPack() {
                return defaultPack;
            }
        };
    }

    /** A document about Tajikistan with those facts, each as JSON; single quotes stand for double ones. */
    static String document(String asOf, String... facts) {
        return json("{'subject':'Tajikistan','asOf':'" + asOf + "','facts':[") + String.join(",", facts) + "]}";
    }

    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    /** A fact with those fields and evidence, both as JSON members with single quotes. */
    static String fact(String id, String type, String fields, String evidence) {
        String between = fields.isEmpty() ? "" : fields + ",";
        return json("{'id':'" + id + "','type':'" + type + "'," + between + "'evidence':{" + evidence + "}}");
    }

    static Reading read(String document) {
        return new FactSetReader(FactLimits.DEFAULT).read(document.getBytes(StandardCharsets.UTF_8), PACKS);
    }

    static FactSet accepted(String document) {
        Reading reading = read(document);
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.factSet();
        }
        throw new AssertionError("The document was rejected: " + reading);
    }

    static List<FactProblem> problems(String document) {
        return read(document) instanceof Reading.Rejected rejected ? rejected.problems() : List.of();
    }

    static WeighedFacts weigh(String asOf, String... facts) {
        return new FactWeigher().weigh(accepted(document(asOf, facts)));
    }

    private static Vocabulary vocabulary(FactType... types) {
        Map<String, FactType> byName = new LinkedHashMap<>();
        for (FactType type : types) {
            byName.put(type.name(), type);
        }
        return new Vocabulary(
                byName,
                Map.of("LegalStatus", LEGAL_STATUS, "Dyad", DYAD, "Group", GROUP),
                Map.of(
                        "JA", "Jamaat Ansarullah",
                        "Ansarullo", "Jamaat Ansarullah",
                        "Tajik  Taliban", "Jamaat Ansarullah",
                        "IS-K", "ISKP",
                        "Islamic Renaissance Party", "IRPT"));
    }

    private static FactType state(String name, Validity validity, FieldType... fields) {
        return new FactType(name, FactType.Kind.STATE, List.of(fields), null, validity, "", "", "");
    }

    private static FieldType key(String name, ValueType type) {
        return new FieldType(name, type, false, true, true, null, null, null, "");
    }

    private static FieldType required(String name, ValueType type) {
        return new FieldType(name, type, false, false, true, null, null, null, "");
    }

    private static FieldType optional(String name, ValueType type) {
        return new FieldType(name, type, false, false, false, null, null, null, "");
    }
}
