package nl.keerpunt.local.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.keerpunt.local.platform.BackupKept;
import nl.keerpunt.local.platform.OneAtATime;

/** What {@code deploy/keerpunt backup}, {@code backups} and {@code restore} run. */
public final class BackupMain {

    private static final String EXAMPLE = "an instant in UTC, such as 2026-11-27T02:55:00Z";

    private BackupMain() {}

    /** @param arguments the folders of the data and of the backups, then what to do, and the moment */
    public static void main(String[] arguments) {
        var data = Path.of(arguments[0]).toAbsolutePath().normalize();
        var folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        try {
            run(data, folder, List.of(arguments).subList(2, arguments.length));
        } catch (RuntimeException reason) {
            System.err.println("keerpunt: " + reason.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path data, Path folder, List<String> words) {
        switch (words.getFirst()) {
            case "backup" ->
                new Taking(Backups.of(folder, data), data, System.out::println, Clock.systemUTC())
                        .take(BackupKept.told());
            case "backups" -> new Listing(Backups.of(folder, data), data).tell(System.out::println);
            case "restore" -> restore(data, folder, words.subList(1, words.size()));
            default -> throw new NotPossible("there is no command " + words.getFirst());
        }
    }

    private static void restore(Path data, Path folder, List<String> words) {
        if (words.size() != 1) {
            throw new NotPossible("say: restore MOMENT, " + EXAMPLE);
        }
        var moment = moment(words.getFirst());
        try (var _ = OneAtATime.on(data)) {
            new Restoring(Backups.of(folder, data), data, System.out::println, Clock.systemUTC()).to(moment);
        }
    }

    /** A time without a zone is nobody's: a machine, an operator and a municipality may each mean another. */
    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unclear) {
            throw new NotPossible("\"" + text + "\" is no moment: say " + EXAMPLE);
        }
    }
}
