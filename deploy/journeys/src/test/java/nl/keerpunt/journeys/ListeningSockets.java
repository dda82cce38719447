package nl.keerpunt.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets on which processes listen, as Linux knows them (proc(5), /proc/net/tcp). */
record ListeningSockets(Set<Long> processes) {

    private static final String LISTENS = "0A";
    private static final Path ALL = Path.of("/proc");

    /** Loopback of IPv4, of IPv6, and of IPv4 within IPv6: each group of four bytes as this machine orders them. */
    private static final Set<String> HERE =
            Set.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    /** A socket: {@code 0100007F:1F90}. */
    private record Socket(String address, String inode) {

        boolean isReachedFromElsewhere() {
            return !HERE.contains(address.substring(0, address.indexOf(':')));
        }
    }

    static boolean areKnownHere() {
        return Files.isReadable(Path.of("/proc/net/tcp"));
    }

    /** This JVM, those that it started, and PostgreSQL, which detaches itself: named in the file of its cluster. */
    static ListeningSockets ofThisJvmAnd(Path cluster) throws IOException {
        var server = Long.parseLong(
                Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
        var roots = Stream.of(ProcessHandle.current(), ProcessHandle.of(server).orElseThrow());
        return new ListeningSockets(roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet()));
    }

    List<String> all() {
        return ofThem().map(Socket::address).sorted().toList();
    }

    List<String> reachedFromElsewhere() {
        return ofThem().filter(Socket::isReachedFromElsewhere)
                .map(Socket::address)
                .sorted()
                .toList();
    }

    private Stream<Socket> ofThem() {
        var theirs = processes.stream().flatMap(ListeningSockets::open).collect(Collectors.toSet());
        return Stream.of("tcp", "tcp6")
                .flatMap(ListeningSockets::listening)
                .filter(socket -> theirs.contains("socket:[" + socket.inode() + "]"));
    }

    private static Stream<Socket> listening(String protocol) {
        try {
            return Files.readAllLines(Path.of("/proc/net", protocol)).stream()
                    .skip(1)
                    .map(line -> line.strip().split(" +"))
                    .filter(column -> column[3].equals(LISTENS))
                    .map(column -> new Socket(column[1], column[9]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> open(long process) {
        try (var files = Files.list(ALL.resolve(Long.toString(process)).resolve("fd"))) {
            return files.flatMap(file -> target(file).stream()).toList().stream();
        } catch (IOException gone) {
            return Stream.empty(); // A process that ended listens no more.
        }
    }

    private static Optional<String> target(Path file) {
        try {
            return Optional.of(Files.readSymbolicLink(file).toString());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
