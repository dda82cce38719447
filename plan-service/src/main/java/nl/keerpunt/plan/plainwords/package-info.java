/**
 * In which plain words a plan is told to people, in Dutch (B1: short sentences, common words) and in English (gewone
 * woorden). What is told stands in {@code sentences/plainwords}, by name.
 */
@NullMarked
package nl.keerpunt.plan.plainwords;

import org.jspecify.annotations.NullMarked;
