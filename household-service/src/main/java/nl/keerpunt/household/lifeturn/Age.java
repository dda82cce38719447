package nl.keerpunt.household.lifeturn;

/** An age in whole years and months (leeftijd), as the pension age is told: 67 years and 3 months. */
public record Age(int years, int months) {

    private static final int OLDEST = 130;

    public Age {
        if (years < 0 || years > OLDEST || months < 0 || months > 11) {
            throw new IllegalArgumentException("an age is 0 to 130 years and 0 to 11 months");
        }
    }

    public static Age of(int years) {
        return new Age(years, 0);
    }
}
