/**
 * What the services tell each other over Kafka. Each message is a flat record of strings and numbers without personal
 * data; its name ends in its major version. A message may gain a field; anything else is a new version beside it.
 */
@NullMarked
package nl.keerpunt.contract;

import org.jspecify.annotations.NullMarked;
