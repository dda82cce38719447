package nl.keerpunt.journeys;

import java.util.Map;
import java.util.Random;
import nl.keerpunt.local.client.Person;

/** Numbers of persons that nobody has here, from the range that is never given out (test-BSN's). */
public final class FreeNumbers {

    private static final int LOWEST = 999_900_006;
    private static final int HIGHEST = 999_999_990;

    private final Random random;
    private final Person finder;

    public FreeNumbers(Random random, Person finder) {
        this.random = random;
        this.finder = finder;
    }

    public synchronized String next() {
        while (true) {
            var number = Integer.toString(random.nextInt(LOWEST, HIGHEST + 1));
            if (passesElevenTest(number)
                    && finder.ask("/v1/households/_find", Map.of("bsn", number)).status() == 404) {
                return number;
            }
        }
    }

    private static boolean passesElevenTest(String digits) {
        var sum = -Character.digit(digits.charAt(8), 10);
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        }
        return sum % 11 == 0;
    }
}
