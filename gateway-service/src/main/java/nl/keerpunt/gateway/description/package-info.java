/**
 * One description of the API of all services, for programs.
 *
 * <p>Each service describes itself; what passes the door is merged, with what the door itself may answer. What two of
 * them call by one name is told, and so is a service that does not answer.
 */
@NullMarked
package nl.keerpunt.gateway.description;

import org.jspecify.annotations.NullMarked;
