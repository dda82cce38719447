/** Who looks at arrangements, and what is left of them by the table of what is shown to whom. */
@NullMarked
package nl.keerpunt.provider.disclosure;

import org.jspecify.annotations.NullMarked;
