package nl.keerpunt.platform.store;

/** What a command led to: the stream, its version now, and the position of the store that readers wait for. */
public record Receipt(String stream, long version, long position) {

    /** Filled while a command is handled, by the store and by the shell. */
    static final class Slip {

        private volatile Receipt receipt = new Receipt("", -1, -1);

        void note(Receipt noted) {
            receipt = noted;
        }

        Receipt read() {
            return receipt;
        }
    }
}
