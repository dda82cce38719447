package nl.keerpunt.household.representation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keerpunt.household.representation.Representation.*;

/** The records that hold on a day, as lines of one law see them. */
record OnTheDay(List<Representation> records, LineLaw law) {

    static OnTheDay of(Collection<? extends Representation> known, LineLaw law, LocalDate day) {
        var onTheDay =
                known.stream().filter(record -> record.valid().contains(day)).toList();
        return new OnTheDay(List.copyOf(onTheDay), law);
    }

    List<Speaker> parents() {
        return speakers(ParentalAuthority.class, ParentalAuthority::parent);
    }

    /** Parents with authority and guardians together: who has authority over a minor (BW 1:245, second paragraph). */
    List<Speaker> withAuthority() {
        return together(parents(), speakers(Guardianship.class, Guardianship::guardian));
    }

    List<Speaker> curators() {
        return speakers(Curatorship.class, Curatorship::curator);
    }

    List<Speaker> mentors() {
        return speakers(Mentorship.class, Mentorship::mentor);
    }

    List<Speaker> administrators() {
        return speakers(Administration.class, Administration::administrator);
    }

    /** A power of attorney ends when its giver is placed under a curator (BW 3:72, under a). */
    List<Speaker> attorneys() {
        return curators().isEmpty()
                ? inOrder(all(PowerOfAttorney.class)
                        .filter(power -> power.laws().contains(law))
                        .map(PowerOfAttorney::attorney))
                : List.of();
    }

    List<Speaker> relatives(Closeness... closeness) {
        var wanted = Arrays.asList(closeness);
        return inOrder(all(Kinship.class)
                .filter(kinship -> wanted.contains(kinship.closeness()))
                .map(Kinship::relative));
    }

    boolean unable() {
        return all(Incapacity.class).anyMatch(incapacity -> incapacity.laws().contains(law));
    }

    boolean refusedEarlier() {
        return all(EarlierRefusal.class).anyMatch(refusal -> refusal.laws().contains(law));
    }

    boolean measured() {
        return all(ProtectionMeasure.class).findAny().isPresent();
    }

    private <T extends Representation> List<Speaker> speakers(Class<T> kind, Function<T, Speaker> who) {
        return inOrder(all(kind).map(who));
    }

    private <T extends Representation> Stream<T> all(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast);
    }

    @SafeVarargs
    static List<Speaker> together(List<Speaker>... groups) {
        return inOrder(Stream.of(groups).flatMap(List::stream));
    }

    /** The first of these groups in which there is anybody; nobody when all are empty. */
    @SafeVarargs
    static List<Speaker> first(List<Speaker>... groups) {
        return Stream.of(groups).filter(group -> !group.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<Speaker> inOrder(Stream<Speaker> speakers) {
        return speakers.distinct().sorted(Speaker.IN_ORDER).toList();
    }
}
