package nl.keerpunt.budget.seal;

/** Where heads are published, out of reach of who owns the database. */
public interface HeadTopic {

    /** Returns once the head is kept there. */
    void publish(SignedHead head);
}
