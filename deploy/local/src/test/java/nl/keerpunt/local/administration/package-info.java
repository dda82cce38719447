/** What the administrator does by hand, proved. */
@NullMarked
package nl.keerpunt.local.administration;

import org.jspecify.annotations.NullMarked;
