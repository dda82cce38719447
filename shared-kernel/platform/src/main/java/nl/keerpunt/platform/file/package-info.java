/**
 * What a service holds about a person, for the person (inzage, AVG art. 15): the part of each service of one file, in
 * one form. Only the director of the household makes it, and each making leaves a line in the processing log.
 */
@NullMarked
package nl.keerpunt.platform.file;

import org.jspecify.annotations.NullMarked;
