/** The personal budget (persoonsgebonden budget): support that a household buys itself, and what the law asks of it. */
@NullMarked
package nl.keerpunt.language.personalbudget;

import org.jspecify.annotations.NullMarked;
