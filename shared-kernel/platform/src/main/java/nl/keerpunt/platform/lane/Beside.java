package nl.keerpunt.platform.lane;

import java.util.List;

/** What has to be known or written once per batch, in its transaction. */
public interface Beside {

    /** Before the first order is carried out: reads what they need, in one statement for all of them. */
    void before(List<Order<?>> orders);

    /** After the last of them: writes what follows from how they went. */
    default void after(List<Order<?>> orders) {}
}
