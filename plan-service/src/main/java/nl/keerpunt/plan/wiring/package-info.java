/** The one technical package: what the platform needs to know of this service. */
@NullMarked
package nl.keerpunt.plan.wiring;

import org.jspecify.annotations.NullMarked;
