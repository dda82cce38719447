/**
 * One description of the API of all services, for programs and for people.
 *
 * <p>Each service describes itself; the parts that pass the door are merged, names that clash get the name of their
 * service, and a service that does not answer is named as unavailable.
 */
@NullMarked
package nl.keerpunt.gateway.description;

import org.jspecify.annotations.NullMarked;
