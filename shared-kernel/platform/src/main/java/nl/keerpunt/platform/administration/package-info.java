/** What the administrator of a municipality can do in every service alike. */
@NullMarked
package nl.keerpunt.platform.administration;

import org.jspecify.annotations.NullMarked;
