package nl.keerpunt.local.story;

import java.util.Random;

/** Numbers from the range that is never given to anybody (test-BSN's): 999900006 to 999999990. */
final class TestBsn {

    private static final int LOWEST = 999_900_006;
    private static final int HIGHEST = 999_999_990;

    private TestBsn() {}

    static String any(Random random) {
        while (true) {
            var number = Integer.toString(random.nextInt(LOWEST, HIGHEST + 1));
            if (passesElevenTest(number)) {
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
