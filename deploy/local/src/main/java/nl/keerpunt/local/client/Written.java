package nl.keerpunt.local.client;

/** A write as it was sent, and what came back: enough to send exactly the same again. */
public record Written(Person person, String path, String key, String body, Answer answer) {

    public Answer again() {
        return person.sendQuietly(path, key, body);
    }
}
