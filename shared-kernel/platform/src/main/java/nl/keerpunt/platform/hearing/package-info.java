/** What a service hears of others: whether it is believed, what it says, and to which command it leads. */
@NullMarked
package nl.keerpunt.platform.hearing;

import org.jspecify.annotations.NullMarked;
