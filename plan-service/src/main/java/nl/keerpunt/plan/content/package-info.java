/** What goals, causes and support lines say: the words and values that a plan is made of. */
@NullMarked
package nl.keerpunt.plan.content;

import org.jspecify.annotations.NullMarked;
