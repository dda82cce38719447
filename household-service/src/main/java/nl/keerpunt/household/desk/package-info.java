/** Where an access team registers a household, writes down what it asks, and says who directs it. */
@NullMarked
package nl.keerpunt.household.desk;

import org.jspecify.annotations.NullMarked;
