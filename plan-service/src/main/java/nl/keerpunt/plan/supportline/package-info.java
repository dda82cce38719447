/** The legs of a plan: how a line is proposed, decided, carried out and covered. */
@NullMarked
package nl.keerpunt.plan.supportline;

import org.jspecify.annotations.NullMarked;
