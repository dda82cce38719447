package nl.keerpunt.plan.plan;

import nl.keerpunt.plan.plan.PlanEvent.*;

/** What happened to the causes of a plan and to their links (oorzaken). */
public sealed interface OfCause permits CauseNamed, CauseChanged, CauseWithdrawn, CausesLinked, CausesUnlinked {}
