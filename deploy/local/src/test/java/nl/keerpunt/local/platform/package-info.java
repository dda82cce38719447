/** What the local platform promises before it starts anything. */
@NullMarked
package nl.keerpunt.local.platform;

import org.jspecify.annotations.NullMarked;
