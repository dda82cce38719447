package nl.keerpunt.load.yardstick;

/** One entity that everybody writes to, kept by what a user would take instead of us. */
public interface HotEntity extends AutoCloseable {

    String NAME = "hot";

    /** What an event of it says: the size of one of ours. */
    String WORDS = "ab".repeat(195);

    /** Adds an event to it and answers when that is durable. */
    void change() throws Exception;

    /** How many events there are in its store. */
    long stored();

    @Override
    void close();
}
