package nl.keerpunt.plan.plan;

import nl.keerpunt.plan.plan.PlanEvent.*;

/** What happened around the lines of a plan: conditions, reviews, and what the household can carry. */
public sealed interface OfSurroundings
        permits ConditionSet, ConditionMet, ConditionDropped, SupportLineReviewed, CapacityRecorded {}
