package dev.harbinger.pack;

/** Situations of the documents, from which tests start. */
final class Situations {
    static final String REPRESSED = "type: CivicSpaceStatus, rating: repressed, on: '2021-03-01'";
    static final String HIJAB_BAN = "type: ReligiousFreedomRestriction, measure: hijab_ban, on: '2021-03-01'";
    static final String POVERTY =
            "type: SocioeconomicIndicator, indicator: poverty_headcount, value: 29.5, unit: percent, on: '2021-01-01'";
    static final String IRPT_LABEL =
            "type: PartyLegalStatus, party: IRPT, status: designated_terrorist, on: '2021-03-01'";
    static final String FRAGILE =
            "type: GovernanceIndicator, dimension: overall_fragility, rating: high, on: '2021-03-01'";
    static final String MOUNTAINS =
            "type: BorderControlStatus, segment: tj_af, terrain: mountain, control: partial, on: '2021-03-01'";
    static final String FIGHTERS =
            "type: ForeignFighterEstimate, nationality: TJ, hostGroup: taliban, theatre: AF, low: 200, status: fighting, on: '2021-03-01'";
    static final String JA = "type: ArmedGroupProfile, group: JA, baseArea: AF, focus: TJ, on: '2021-03-01'";
    static final String PATROLS = "type: ForcePosture, actor: TJ, action: border_reinforcement, on: '2021-03-01'";
    static final String WITHDRAWAL = "type: ForcePosture, actor: US, action: withdrawal_announced, on: '2021-04-14'";
    static final String KYRGYZ_CLASH =
            "type: InterstateHostility, dyad: tj_kg, hostility: use_of_force, killed: 40, on: '2021-04-28'";
    static final String KYRGYZ_WAR = "type: InterstateHostility, dyad: tj_kg, hostility: war, on: '2021-05-01'";
    static final String CEASEFIRE =
            "type: PeaceAgreementStatus, level: interstate_ceasefire, status: holding, on: '2021-04-30'";
    static final String HOSTILE_LINE =
            "type: DiplomaticStance, from: TJ, to: IEA, recognition: none, rhetoric: hostile, on: '2021-09-23'";
    static final String NRF =
            "type: SanctuaryRelation, hostActor: TJ, guestGroup: NRF, support: [shelter, logistics], on: '2021-09-29'";
    static final String MASSED =
            "type: ForcePosture, actor: IEA, action: deployment, area: TJ border, personnelTo: 10000, on: '2021-09-30'";
    static final String DRILL = "type: ForcePosture, actor: CSTO, action: exercise, on: '2021-10-18', "
            + "evidence: {occurredUntil: '2021-10-23'}";

    private Situations() {}

    /** Grievances at home, fighters abroad, the withdrawal announced: CTG21 before the Kyrgyz clash. */
    static Situation spring2021() {
        return Situation.asOf(
                "2021-05-02",
                REPRESSED,
                HIJAB_BAN,
                POVERTY,
                IRPT_LABEL,
                FRAGILE,
                MOUNTAINS,
                FIGHTERS,
                JA,
                PATROLS,
                WITHDRAWAL);
    }

    /** The dispute with the Taliban as TRT21 tells it, before the drills. */
    static Situation autumn2021() {
        return Situation.asOf("2021-10-18", HOSTILE_LINE, NRF, MASSED);
    }
}
