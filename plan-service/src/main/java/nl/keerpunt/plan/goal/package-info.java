/** What a plan is for: its goals, what was reached of each, and the causes behind them. */
@NullMarked
package nl.keerpunt.plan.goal;

import org.jspecify.annotations.NullMarked;
