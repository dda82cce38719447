/**
 * What the registry of persons (BRP) tells of people who are known here, one notice at a time or many at once, and what
 * a team writes down of it by hand.
 */
@NullMarked
package nl.keerpunt.household.notice;

import org.jspecify.annotations.NullMarked;
