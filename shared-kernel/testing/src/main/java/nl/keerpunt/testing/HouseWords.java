package nl.keerpunt.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The nouns and verbs of {@link HouseRules}. */
final class HouseWords {

    private static final Set<String> DECISIONS = Set.of("decide", "evolve");
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> DICE = Set.of("random", "randomUUID");
    private static final String MUNICIPAL_READS = "nl.keerpunt.platform.reading.MunicipalReads";

    private static final String LANE_DATABASE = "nl.keerpunt.platform.store.LaneDatabase";
    private static final String QUALIFIER = "org.springframework.beans.factory.annotation.Qualifier";

    private HouseWords() {}

    /**
     * An entity's rules are the type with the static functions decide and evolve, and all that these reach in their
     * service, shells and doors apart.
     */
    static DescribedPredicate<JavaClass> holdRules(String root) {
        return describe("hold rules", type -> holdsRules(topLevel(type), root));
    }

    private static boolean holdsRules(JavaClass type, String root) {
        var reached = new LinkedHashSet<>(Set.of(type));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (areShells().or(areDoors()).test(next)) {
                continue; // What is reached through these alone is theirs.
            }
            if (withNested(next).anyMatch(HouseWords::declaresDecisions)) {
                return true;
            }
            withNested(next)
                    .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                    .map(user -> topLevel(user.getOriginClass()))
                    .filter(user -> user.getPackageName().startsWith(root))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return false;
    }

    private static Stream<JavaClass> withNested(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(part -> topLevel(part).equals(type));
    }

    /** Through which Axon reaches an entity. */
    static DescribedPredicate<JavaClass> areShells() {
        return describe("are shells", type -> topLevel(type).getSimpleName().endsWith("Aggregate"));
    }

    private static boolean declaresDecisions(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> DECISIONS.contains(method.getName())
                        && method.getModifiers().contains(JavaModifier.STATIC));
    }

    static DescribedPredicate<JavaClass> areMessagesOf(String root) {
        return describe(
                "are commands or events",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream().anyMatch(vocabulary -> isVocabulary(vocabulary, root)));
    }

    private static boolean isVocabulary(JavaClass type, String root) {
        var name = type.getSimpleName();
        return type.getPackageName().startsWith(root) && (name.endsWith("Command") || name.endsWith("Event"));
    }

    static DescribedPredicate<JavaClass> areDoors() {
        return describe("are doors", type -> {
            var name = topLevel(type).getSimpleName();
            return Stream.of("Api", "Subscriber", "Publisher", "Projection").anyMatch(name::endsWith)
                    || name.startsWith("When");
        });
    }

    static DescribedPredicate<JavaClass> mayKnowSql(
            String root, Set<String> storekeepers, DescribedPredicate<? super JavaClass> sql) {
        return describe("may know SQL", type -> {
            var owner = topLevel(type);
            var name = owner.getSimpleName();
            return type.getPackageName().startsWith(root + ".wiring")
                    || name.endsWith("Projection")
                    || storekeepers.contains(name)
                    || name.endsWith("Api") && readsOneMunicipality(owner, sql);
        });
    }

    static DescribedPredicate<JavaClass> areNamed(Set<String> simpleNames) {
        return describe("are named", type -> simpleNames.contains(topLevel(type).getSimpleName()));
    }

    /** By the type of what they ask through, or by the name of a bean: laneHistories, lanePool, lane. */
    static DescribedPredicate<JavaClass> askThroughLanes() {
        return describe(
                "ask through the lanes' connections",
                type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(other ->
                                        other.getTargetClass().getName().equals(LANE_DATABASE))
                        || Stream.concat(
                                        type.getFields().stream().flatMap(field -> field.getAnnotations().stream()),
                                        type.getCodeUnits().stream()
                                                .flatMap(unit -> unit.getParameters().stream())
                                                .flatMap(parameter -> parameter.getAnnotations().stream()))
                                .anyMatch(HouseWords::namesALane));
    }

    private static boolean namesALane(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().equals(QUALIFIER)
                && annotation
                        .get("value")
                        .filter(name -> name.toString().startsWith("lane"))
                        .isPresent();
    }

    /** Projections write in a transaction of their readers, and wiring before there is any. */
    static DescribedPredicate<JavaClass> mayWriteUnmarked(String root) {
        return describe(
                "write in no transaction of commands",
                type -> type.getPackageName().startsWith(root + ".wiring")
                        || topLevel(type).getSimpleName().endsWith("Projection"));
    }

    /** By a call or by naming the method; what writes by a query ({@code returning}) nobody can see from here. */
    static DescribedPredicate<JavaAccess<?>> writesRows() {
        return describe("writes rows", access -> {
            var owner = access.getTargetOwner().getName();
            return owner.startsWith("org.springframework.jdbc.")
                            && List.of("update", "batchUpdate").contains(access.getName())
                    || owner.startsWith("java.sql.") && access.getName().startsWith("execute");
        });
    }

    /** The platform sets the municipality and lends its database; a door with a database of its own could forget to. */
    private static boolean readsOneMunicipality(JavaClass door, DescribedPredicate<? super JavaClass> sql) {
        return door.getFields().stream().noneMatch(field -> sql.test(field.getRawType()))
                && door.getFields().stream()
                        .anyMatch(field -> field.getRawType().getName().equals(MUNICIPAL_READS));
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(HouseWords::topLevel).orElse(type);
    }

    static DescribedPredicate<JavaAccess<?>> decidesOrEvolves() {
        return describe(
                "decide or evolve",
                access -> DECISIONS.contains(access.getName()) && declaresDecisions(access.getTargetOwner()));
    }

    static DescribedPredicate<JavaAccess<?>> isReadingAClockOrChance() {
        return describe("read a clock or roll dice", access -> {
            var owner = access.getTargetOwner();
            var name = access.getName();
            return owner.getPackageName().equals("java.time") && name.equals("now")
                    || owner.isAssignableTo("java.time.InstantSource")
                    || owner.isAssignableTo("java.util.random.RandomGenerator")
                    || owner.getName().equals("java.util.Date")
                    || owner.getName().equals("java.lang.System") && CLOCKS.contains(name)
                    || DICE.contains(name);
        });
    }

    static DescribedPredicate<JavaAccess<?>> isSleeping() {
        return describe(
                "sleep",
                access -> access.getName().equals("sleep")
                                && access.getTargetOwner().getPackageName().startsWith("java.")
                        || access.getName().startsWith("park")
                                && access.getTargetOwner().getName().equals("java.util.concurrent.locks.LockSupport"));
    }
}
