@NullMarked
package nl.keerpunt.household.handover;

import org.jspecify.annotations.NullMarked;
