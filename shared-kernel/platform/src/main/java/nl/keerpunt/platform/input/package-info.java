/**
 * Bodies and questions as records of value types: read strictly, and everything that is wrong with them told at once.
 */
@NullMarked
package nl.keerpunt.platform.input;

import org.jspecify.annotations.NullMarked;
