/** Money: amounts, prices, and what they come to month by month. */
@NullMarked
package nl.keerpunt.language.money;

import org.jspecify.annotations.NullMarked;
