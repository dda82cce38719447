/**
 * Until when the law lets a municipality or a resident act (wettelijke termijnen): definitions as data, each with its
 * article and with how sure we are of it, and one pure computation from the facts of a matter to the days that count.
 *
 * <p>A term runs from the day after the fact that starts it. While it is suspended no day of it passes; afterwards it
 * has exactly the days left that it had. It ends with the fact it waits for, or lapses. Nothing is kept: a fact that is
 * dated back or undone gives the term as if it had been known so all along.
 */
@NullMarked
package nl.keerpunt.household.legalterm;

import org.jspecify.annotations.NullMarked;
