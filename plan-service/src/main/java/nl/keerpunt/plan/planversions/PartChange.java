package nl.keerpunt.plan.planversions;

import io.swagger.v3.oas.annotations.media.Schema;

/** What became of a part of the plan from one version to another (soort wijziging). */
@Schema(name = "PlanPartChange")
enum PartChange {
    ADDED,
    CHANGED,
    LEFT_OUT;

    static PartChange of(Change<?, ?> change) {
        return switch (change) {
            case Change.Added<?, ?> _ -> ADDED;
            case Change.Changed<?, ?> _ -> CHANGED;
            case Change.LeftOut<?, ?> _ -> LEFT_OUT;
        };
    }
}
