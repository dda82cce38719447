package nl.keerpunt.plan.plancalendar;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a day of a plan is about (soort dag); a calendar says no more of it. */
@Schema(name = "PlanDayKind")
enum PlanDay {
    LINE_BEGINS("Plan: een afspraak begint"),
    LINE_ENDS("Plan: laatste dag van een afspraak"),
    REVIEW("Plan: samen terugkijken"),
    FOLLOW_UP("Plan: hoe gaat het nu?");

    private final String summary;

    PlanDay(String summary) {
        this.summary = summary;
    }

    String summary() {
        return summary;
    }
}
