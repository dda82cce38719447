package nl.keerpunt.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a folder held when it was unpacked: each file by its hash, each link by its target, and who may do what.
 * Whatever differs since, is missing or was added breaks it.
 */
record Seal(Path folder) {

    private static final String FILE = "SEAL";

    static Seal of(Path folder) {
        return new Seal(folder);
    }

    void put() throws IOException {
        Files.writeString(folder.resolve(FILE), content());
        Files.setPosixFilePermissions(folder.resolve(FILE), OwnFolder.ALL_READ);
    }

    boolean isWhole() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isRegularFile(folder.resolve(FILE))) {
            return false;
        }
        OwnFolder.at(folder);
        return Files.readString(folder.resolve(FILE)).equals(content());
    }

    private String content() throws IOException {
        return files().parallelStream().map(this::line).collect(Collectors.joining("\n"));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder) && !file.equals(folder.resolve(FILE)))
                    .sorted()
                    .toList();
        }
    }

    private String line(Path file) {
        try {
            var name = folder.relativize(file);
            if (Files.isSymbolicLink(file)) {
                return name + " -> " + Files.readSymbolicLink(file);
            }
            var rights = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
            var told = name + " " + PosixFilePermissions.toString(rights);
            return Files.isDirectory(file) ? told : told + " " + hash(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
