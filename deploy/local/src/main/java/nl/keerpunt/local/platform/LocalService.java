package nl.keerpunt.local.platform;

import java.util.Locale;
import java.util.Set;
import nl.keerpunt.budget.BudgetService;
import nl.keerpunt.household.HouseholdService;
import nl.keerpunt.plan.PlanService;
import nl.keerpunt.provider.ProviderService;

/** The services behind the gateway. */
public enum LocalService {
    HOUSEHOLD(HouseholdService.class),
    PLAN(PlanService.class),
    PROVIDER(ProviderService.class),
    BUDGET(BudgetService.class);

    private final Class<?> main;

    LocalService(Class<?> main) {
        this.main = main;
    }

    Class<?> main() {
        return main;
    }

    /** The short name: {@code household}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose messages it hears: the broker lets it read those topics alone. */
    public Set<LocalService> hears() {
        return switch (this) {
            case HOUSEHOLD -> Set.of(PLAN, PROVIDER, BUDGET);
            case PLAN -> Set.of(HOUSEHOLD, PROVIDER, BUDGET);
            case PROVIDER -> Set.of(HOUSEHOLD, PLAN, BUDGET);
            case BUDGET -> Set.of(HOUSEHOLD, PROVIDER);
        };
    }

    /** How the gateway is told where it is. */
    String addressSetting() {
        return "KEERPUNT_" + name() + "_URL";
    }
}
