/** The names under which events are stored, and who may do what. */
@NullMarked
package nl.keerpunt.budget.wiring;

import org.jspecify.annotations.NullMarked;
