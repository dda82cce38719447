/**
 * Support that a household buys itself (persoonsgebonden budget): who holds the budget, who is paid from it, and what
 * was found of the conditions of the law.
 */
@NullMarked
package nl.keerpunt.provider.personalbudget;

import org.jspecify.annotations.NullMarked;
