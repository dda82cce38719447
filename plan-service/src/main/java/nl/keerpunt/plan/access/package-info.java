/**
 * Who reaches a plan: the team that made it and the household's director; any other professional only with a ground.
 * Every look at a plan, and every change from outside, leaves a line in the processing log.
 */
@NullMarked
package nl.keerpunt.plan.access;

import org.jspecify.annotations.NullMarked;
