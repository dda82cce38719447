/**
 * This service's part of a person's file (inzage): the plan of their household, in the words in which it was agreed.
 */
@NullMarked
package nl.keerpunt.plan.file;

import org.jspecify.annotations.NullMarked;
