/**
 * Everything that can be wrong with a request, made from the document that the gateway itself publishes (veegronde):
 * per operation and place one wrong value at a time, and all places at once. No list here names an operation.
 */
@NullMarked
package nl.keerpunt.journeys.sweep;

import org.jspecify.annotations.NullMarked;
