/** A data folder that an earlier version wrote, opened by this one (oude gegevens). */
@NullMarked
package nl.keerpunt.journeys.before;

import org.jspecify.annotations.NullMarked;
