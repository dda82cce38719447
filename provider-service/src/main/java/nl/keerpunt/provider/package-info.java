/**
 * With whom support is agreed, and how it is carried out.
 *
 * <p>A municipality contracts providers, their products and tariffs ({@code provider}). An arrangement is one agreement
 * about support for a household, in versions of which none is ever lost ({@code arrangement}); what it asks of the
 * budget is told to the others with each version, and their answer is its cover ({@code exchange}). It ends when
 * nobody is left of the household ({@code dyingout}). Everybody reads one arrangement on both time axes
 * ({@code arrangementhistory}) and the list of all that concern them ({@code arrangementoverview}).
 */
@NullMarked
package nl.keerpunt.provider;

import org.jspecify.annotations.NullMarked;
