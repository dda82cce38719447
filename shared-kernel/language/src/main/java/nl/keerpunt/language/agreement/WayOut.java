package nl.keerpunt.language.agreement;

/** How it can go on when somebody does not agree (uitweg). Some only lead back to the same question. */
public enum WayOut {
    /** Opnieuw in gesprek, of andere hulp voorstellen. */
    TALK_AGAIN(Lifts.NEVER),
    /** De raad voor de kinderbescherming laten onderzoeken (Jeugdwet 2.4 and 3.1); a measure is a record of its own. */
    CHILD_PROTECTION_BOARD(Lifts.NEVER),
    /** Kennelijk nodig om ernstig nadeel te voorkomen (Jeugdwet 7.3.4, second paragraph). */
    SERIOUS_HARM(Lifts.WHENEVER),
    /** Het kind blijft het na de weigering weloverwogen wensen (Jeugdwet 7.3.4, second paragraph). */
    CHILD_PERSISTS(Lifts.AFTER_A_REFUSAL),
    /** Geen tijd om te vragen en nodig om ernstig nadeel te voorkomen (Jeugdwet 7.3.16, first paragraph). */
    NO_TIME_TO_ASK(Lifts.BEFORE_A_REFUSAL),
    /** De rechter beslist het geschil tussen de ouders (BW 1:253a; where they represent the child: 1:253i). */
    COURT_BETWEEN_PARENTS(Lifts.WHENEVER),
    /** Machtiging van de kantonrechter (BW 1:438, second paragraph). */
    SUBDISTRICT_COURT(Lifts.AFTER_A_REFUSAL),
    /** Het college stelt ambtshalve vast, gezien de andere gezinsleden (Participatiewet 43, third paragraph). */
    EX_OFFICIO(Lifts.AFTER_A_REFUSAL),
    /** Gegronde redenen om van de eerdere wens af te wijken (Jeugdwet 7.3.4, third paragraph). */
    WELL_FOUNDED_REASONS(Lifts.AFTER_A_REFUSAL);

    private enum Lifts {
        NEVER,
        BEFORE_A_REFUSAL,
        AFTER_A_REFUSAL,
        WHENEVER
    }

    private final Lifts lifts;

    WayOut(Lifts lifts) {
        this.lifts = lifts;
    }

    /** Whether it can still be tried once somebody refused. */
    boolean isOpenAfterARefusal() {
        return lifts != Lifts.BEFORE_A_REFUSAL;
    }

    /** Whether, once taken, it stands in the place of the agreement. */
    boolean lifts(boolean refused) {
        return switch (lifts) {
            case NEVER -> false;
            case BEFORE_A_REFUSAL -> !refused;
            case AFTER_A_REFUSAL -> refused;
            case WHENEVER -> true;
        };
    }
}
