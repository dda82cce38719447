package nl.keerpunt.platform.command;

import java.util.Optional;

/** What a command led to: the stream, its version now, and the position of the store that readers wait for. */
public record Receipt(String stream, long version, long position) {

    /** Filled while a command is handled, by the store and by the shell; complete after the commit. */
    public static final class Slip {

        private final Optional<String> fingerprint;
        private volatile Receipt receipt = new Receipt("", -1, -1);

        public Slip(Optional<String> fingerprint) {
            this.fingerprint = fingerprint;
        }

        public void note(Receipt noted) {
            receipt = noted;
        }

        public Receipt read() {
            return receipt;
        }

        /** What tells a repeat of the request from another one. */
        public Optional<String> fingerprint() {
            return fingerprint;
        }
    }
}
